/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit.labels;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.model.ethics.Amendment;
import org.fieldway.model.ethics.ApplicationAnswer;
import org.fieldway.model.ethics.ApplicationVersion;
import org.fieldway.model.ethics.Approval;
import org.fieldway.model.ethics.ClipUse;
import org.fieldway.model.ethics.Condition;
import org.fieldway.model.ethics.Consents;
import org.fieldway.model.ethics.Cut;
import org.fieldway.model.ethics.Declaration;
import org.fieldway.model.ethics.Document;
import org.fieldway.model.ethics.DocumentSection;
import org.fieldway.model.ethics.Ethics;

/** Labels of applications, documents and films; what participants decided is in {@link ConsentLabels}. */
final class EthicsLabels {
    private EthicsLabels() {
    }

    static String of(EObject object) {
        return switch (object) {
            case Ethics ethics -> ModelNames.type(ethics.eClass());
            case Consents consents -> ModelNames.type(consents.eClass());
            case ApplicationAnswer answer -> Texts.words(answer.getQuestionId());
            case ApplicationVersion version -> version(version);
            case Approval approval -> approval(approval);
            case Condition condition -> Texts.first(condition.getText());
            case Amendment amendment -> amendment(amendment);
            case Document document -> document(document);
            case DocumentSection section -> Texts.first(section.getHeading(), Texts.words(section.getSectionId()));
            case Cut cut -> Texts.first(cut.getName(), versioned(ModelNames.type(cut.eClass()), cut.getVersion()));
            case ClipUse use -> use.getClip() == null ? null : Labels.of(use.getClip());
            case Declaration declaration -> declaration(declaration);
            default -> ConsentLabels.of(object);
        };
    }

    private static String version(ApplicationVersion version) {
        if (Texts.isBlank(version.getVersion())) {
            return null;
        }
        return Texts.join(" · ", Texts.bind("label_version", version.getVersion()), Texts.day(version.getSubmittedOn()));
    }

    private static String approval(Approval approval) {
        return Texts.join(" · ", ModelNames.literal(approval.getDecision()), Texts.day(approval.getDecidedOn()),
                Texts.first(approval.getReference()));
    }

    private static String amendment(Amendment amendment) {
        String text = Texts.first(amendment.getName(), amendment.getWhat());
        if (amendment.getNumber() == null) {
            return text;
        }
        return Texts.join(": ", Texts.bind("label_amendment", amendment.getNumber()), text);
    }

    /** "Information sheet for students, version 3". */
    private static String document(Document document) {
        String name = Texts.first(document.getName());
        if (name == null && Texts.isBlank(document.getVersion())) {
            return null;
        }
        return versioned(name == null ? ModelNames.type(document.eClass()) : name, document.getVersion());
    }

    private static String versioned(String name, String version) {
        return Texts.isBlank(version) ? name : Texts.bind("label_versioned", name, version);
    }

    private static String declaration(Declaration declaration) {
        return Texts.join(" · ", ModelNames.literal(declaration.getKind()), Labels.of(declaration.getResearcher()));
    }
}
