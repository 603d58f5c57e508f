/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit.labels;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.sources.SourcesPackage;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.StudyPackage;

/**
 * The label of any object of a study: one line that tells people which one it is. Labels may hold participants'
 * words; they are for the screen of the team, never for logs, and never for outputs, which start from a release.
 */
public final class Labels {
    private Labels() {
    }

    /** The label of an object: never empty, never more than about 120 characters; empty only for {@code null}. */
    public static String of(EObject object) {
        if (object == null) {
            return "";
        }
        if (object.eIsProxy()) {
            return Texts.bind("label_missing", ModelNames.typeInSentence(object.eClass()));
        }
        String label = specific(object);
        if (Texts.isBlank(label) && object instanceof Named named) {
            label = Texts.first(named.getName());
        }
        return Texts.isBlank(label) ? ModelNames.untitled(object.eClass()) : label;
    }

    private static String specific(EObject object) {
        return switch (object.eClass().getEPackage().getNsURI()) {
            case StudyPackage.eNS_URI -> StudyLabels.of(object);
            case EthicsPackage.eNS_URI -> EthicsLabels.of(object);
            case SourcesPackage.eNS_URI -> SourcesLabels.of(object);
            case CodesPackage.eNS_URI -> CodesLabels.of(object);
            case JourneyPackage.eNS_URI -> JourneyLabels.of(object);
            case ServicePackage.eNS_URI -> ServiceLabels.of(object);
            default -> null;
        };
    }
}
