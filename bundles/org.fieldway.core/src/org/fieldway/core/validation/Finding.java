/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation;

import java.util.Objects;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that a rule found.
 *
 * @param ruleId id of the rule, not localised
 * @param message one sentence in plain words; never a participant's words
 * @param explanation why it matters and what to do
 * @param targetId id of the object to go to; null where it is about the study as a whole
 * @param target the object itself, for who is on the thread of the model; null as {@code targetId}
 * @param place where the object is, such as "Codebook › Welcome"
 */
public record Finding(String ruleId, Severity severity, String message, String explanation, UUID targetId,
        EObject target, String place) {

    public Finding {
        Objects.requireNonNull(ruleId);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        Objects.requireNonNull(explanation);
        Objects.requireNonNull(place);
    }
}
