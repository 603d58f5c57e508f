/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.model.study.Identified;

/** Takes the findings of one rule. */
public final class Findings {

    private final Rule rule;
    private final List<Finding> found = new ArrayList<>();

    Findings(Rule rule) {
        this.rule = rule;
    }

    /** Something that goes against the rule, with the rule's own severity. */
    public void add(EObject target, String message) {
        add(rule.severity(), target, message);
    }

    /** Something that goes against the rule and matters more or less than usual. */
    public void add(Severity severity, EObject target, String message) {
        UUID id = target instanceof Identified identified ? identified.getId() : null;
        found.add(new Finding(rule.id(), severity, message, rule.explanation(), id, target, Places.of(target)));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
