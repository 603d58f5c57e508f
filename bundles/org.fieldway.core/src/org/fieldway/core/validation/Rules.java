/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.extension.Contributions;

/** The rules of this installation. */
public final class Rules {

    /** Where rules are contributed: elements {@code rule} with a {@code class}. */
    public static final String POINT = "org.fieldway.core.rules";

    private Rules() { }

    /** All rules, by id. Of two with the same id the second is reported and left out. */
    public static List<Rule> installed() {
        return of(Contributions.installed());
    }

    /** The rules among these contributions, by id. */
    public static List<Rule> of(Contributions contributions) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : contributions.create(POINT, "class", Rule.class)) {
            if (rules.stream().anyMatch(other -> other.id().equals(rule.id()))) {
                contributions.report(NLS.bind(Messages.doubledRule, rule.id(), rule.getClass().getName()));
            } else {
                rules.add(rule);
            }
        }
        rules.sort(Comparator.comparing(Rule::id));
        return List.copyOf(rules);
    }
}
