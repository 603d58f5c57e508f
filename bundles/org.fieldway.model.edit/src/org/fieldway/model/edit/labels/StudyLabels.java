/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit.labels;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.model.study.Aim;
import org.fieldway.model.study.AttributeValue;
import org.fieldway.model.study.Clip;
import org.fieldway.model.study.CredibilityStrategy;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Excerpt;
import org.fieldway.model.study.ForeignPart;
import org.fieldway.model.study.Funding;
import org.fieldway.model.study.Methodology;
import org.fieldway.model.study.Objective;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Participation;
import org.fieldway.model.study.Prompt;
import org.fieldway.model.study.Recording;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.Study;

/** Labels of the study's design. */
final class StudyLabels {
    private StudyLabels() {
    }

    static String of(EObject object) {
        return switch (object) {
            case Study study -> Texts.first(study.getTitle(), study.getAcronym());
            case Methodology methodology -> methodology(methodology);
            case CredibilityStrategy strategy ->
                Texts.first(strategy.getName(), ModelNames.literal(strategy.getKind()));
            case ResearchQuestion question ->
                numbered("label_question", question, question.getShortText(), question.getText());
            case Aim aim -> numbered("label_aim", aim, aim.getText());
            case Objective objective -> numbered("label_objective", objective, objective.getText());
            case Participant participant -> participant(participant);
            case Funding funding -> Texts.first(funding.getName(), Labels.of(funding.getOrganisation()));
            case AttributeValue value -> attribute(value);
            case Session session -> session(session);
            case Participation participation -> participation(participation);
            default -> ofParts(object);
        };
    }

    private static String ofParts(EObject object) {
        return switch (object) {
            case Recording recording ->
                Texts.join(" · ", ModelNames.literal(recording.getKind()), Texts.first(recording.getLabel()));
            case Prompt prompt -> Texts.first(prompt.getText());
            case Excerpt excerpt -> Texts.first(excerpt.getNote(), ModelNames.type(excerpt.eClass()));
            case Clip clip -> Texts.first(clip.getCaption(),
                    Texts.bind("label_clip", Texts.time(clip.getStartMs()), Texts.time(clip.getEndMs())));
            case EvidenceRef evidence -> Texts.first(evidence.getNote(), ModelNames.type(evidence.eClass()));
            case ForeignPart part -> Texts.first(Texts.join(" · ", part.getFormat(), part.getPath()));
            default -> null;
        };
    }

    /** "P01 Heron"; the pseudonym goes when a person's material has been erased. */
    private static String participant(Participant participant) {
        if (participant.getErasedOn() != null) {
            return Texts.bind("label_erased", Texts.isBlank(participant.getNumber())
                    ? ModelNames.type(participant.eClass()) : participant.getNumber());
        }
        return Texts.first(Texts.join(" ", participant.getNumber(), participant.getName()));
    }

    private static String methodology(Methodology methodology) {
        return Texts.first(Texts.join(": ", ModelNames.type(methodology.eClass()), methodology.getApproach()));
    }

    private static String attribute(AttributeValue value) {
        if (value.getDefinition() == null) {
            return Texts.first(value.text());
        }
        String name = Labels.of(value.getDefinition());
        return Texts.isBlank(value.text()) ? Texts.bind("label_not_stated", name) : name + ": " + value.text();
    }

    private static String session(Session session) {
        String day = session.getStartsAt() == null ? "" : Texts.day(session.getStartsAt().toLocalDate());
        if (!Texts.isBlank(session.getName()) || day.isEmpty()) {
            return Texts.first(session.getName());
        }
        return Texts.bind("label_session", day);
    }

    private static String participation(Participation participation) {
        if (participation.getParticipant() == null) {
            return null;
        }
        return Labels.of(participation.getParticipant()) + " · " + ModelNames.literalInSentence(participation.getStatus());
    }

    /** "Question 2.1: what is valued?", or "Question 2.1" while it has no text. */
    private static String numbered(String key, EObject object, String... texts) {
        String name = Texts.bind(key, number(object)).strip();
        String text = Texts.first(texts);
        return text == null ? name : name + ": " + text;
    }

    private static String number(EObject object) {
        EObject container = object.eContainer();
        if (container == null) {
            return "";
        }
        Object siblings = container.eGet(object.eContainingFeature());
        String own = siblings instanceof List<?> list ? String.valueOf(list.indexOf(object) + 1) : "";
        return container.eClass() == object.eClass() ? number(container) + "." + own : own;
    }
}
