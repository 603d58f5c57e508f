/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit.labels;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.model.service.NodePlacement;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RouteStep;
import org.fieldway.model.service.ServiceInfrastructure;

/** Labels of the landscape of services. */
final class ServiceLabels {
    private ServiceLabels() {
    }

    static String of(EObject object) {
        return switch (object) {
            case ServiceInfrastructure services -> ModelNames.type(services.eClass());
            case Relation relation -> relation(relation);
            case RouteStep step -> Texts.first(step.getWhat(), Labels.of(step.getActor()));
            case NodePlacement placement -> placement.getNode() == null ? null : Labels.of(placement.getNode());
            default -> null;
        };
    }

    /** "Market Street Surgery refers to Riverside College". */
    private static String relation(Relation relation) {
        if (relation.getFrom() == null || relation.getTo() == null) {
            return Texts.first(relation.getLabel());
        }
        return Texts.bind("label_relation_" + relation.getKind().getName(), Labels.of(relation.getFrom()),
                Labels.of(relation.getTo()));
    }
}
