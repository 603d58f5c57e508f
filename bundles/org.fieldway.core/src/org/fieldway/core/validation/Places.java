/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.ethics.Consents;
import org.fieldway.model.ethics.Ethics;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.study.Named;

/** Says in words where an object of the model is: the part of the study, then the named objects that hold it. */
final class Places {

    private Places() { }

    static String of(EObject object) {
        Deque<String> path = new ArrayDeque<>();
        for (EObject at = object; at != null; at = at.eContainer()) {
            String name = at.eContainer() == null ? root(at) : name(at);
            if (!name.isEmpty()) {
                path.addFirst(name);
            }
        }
        return String.join(" \u203a ", path);
    }

    private static String root(EObject root) {
        return switch (root) {
            case Codebook book -> Messages.placeCodebook;
            case Ethics ethics -> Messages.placeEthics;
            case Consents consents -> Messages.placeConsent;
            case ServiceInfrastructure services -> Messages.placeServices;
            case JourneyMap map -> name(map);
            default -> Messages.placeStudy;
        };
    }

    private static String name(EObject object) {
        String name = object instanceof Named named ? named.getName() : null;
        return name == null ? "" : name.strip();
    }
}
