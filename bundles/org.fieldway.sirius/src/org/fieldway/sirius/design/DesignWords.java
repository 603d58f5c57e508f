/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.design;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.fieldway.model.edit.labels.Labels;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Aim;
import org.fieldway.model.study.Instrument;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Objective;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyPackage;

/** What is written on a study design map. */
public final class DesignWords {

    /** The part in one line, with its number where it has one. */
    public String designLabel(EObject part) {
        return part instanceof Activity activity ? NLS.bind(Messages.activityAndStatus, Labels.of(activity),
                ModelNames.literalInSentence(activity.getStatus())) : Labels.of(part);
    }

    /** The words that typing on the part changes. */
    public String designText(EObject part) {
        EStructuralFeature feature = feature(part);
        return feature == null ? "" : Objects.requireNonNullElse((String) part.eGet(feature), "");
    }

    /** The feature that holds these words; null for what has none. */
    static EStructuralFeature feature(EObject part) {
        return switch (part) {
            case Aim aim -> StudyPackage.Literals.AIM__TEXT;
            case Objective objective -> StudyPackage.Literals.OBJECTIVE__TEXT;
            case ResearchQuestion question -> isBlank(question.getShortText())
                    ? StudyPackage.Literals.RESEARCH_QUESTION__TEXT : StudyPackage.Literals.RESEARCH_QUESTION__SHORT_TEXT;
            case Named named -> StudyPackage.Literals.NAMED__NAME;
            default -> null;
        };
    }

    /**
     * Title of a column.
     *
     * @param list name of the study's list that the column shows, such as {@code aims}
     */
    public String columnTitle(Study study, String list) {
        return switch (list) {
            case "objectives" -> Messages.objectives;
            case "aims" -> Messages.aims;
            case "questions" -> Messages.questions;
            case "activities" -> Messages.activities;
            default -> Messages.instruments;
        };
    }

    /** Title of the sources that came from no activity. */
    public String looseSourcesLabel(Study study) {
        return Messages.looseSources;
    }

    /** Name of a new map of a study's design. */
    public String designTitle(Study study) {
        return NLS.bind(Messages.designOf, Labels.of(study));
    }

    /** What to do on the map of a design of which nothing is there. */
    public String emptyDesignHint(Study study) {
        return Messages.emptyDesignHint;
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** The whole text, and what kind of thing it is. */
    public String designTooltip(EObject part) {
        return Stream.of(whole(part), kind(part)).filter(line -> !isBlank(line))
                .collect(Collectors.joining("\n"));
    }

    private String whole(EObject part) {
        return part instanceof ResearchQuestion question && !isBlank(question.getText()) ? question.getText()
                : designText(part);
    }

    private static String kind(EObject part) {
        return switch (part) {
            case ResearchQuestion question -> ModelNames.literal(question.getKind());
            case Activity activity -> ModelNames.literal(activity.getKind());
            case Instrument instrument -> ModelNames.literal(instrument.getKind());
            case SourceEntry source -> ModelNames.literal(source.getKind());
            case Objective objective -> objective.getMeasure();
            default -> ModelNames.type(part.eClass());
        };
    }
}
