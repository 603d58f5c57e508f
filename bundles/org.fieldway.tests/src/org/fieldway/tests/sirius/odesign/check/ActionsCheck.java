/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.Set;

/** Each Java action is one that the edition with Sirius brings. */
final class ActionsCheck implements Check {

    private static final Set<String> ACTIONS = Set.of("org.fieldway.sirius.open", "org.fieldway.sirius.evidence");

    @Override
    public void check(Specification specification, Findings findings) {
        specification.odesign().all("ExternalJavaAction").forEach(action -> findings.unless(ACTIONS.contains(action.get("id")), action,
                "id=\"" + action.get("id") + "\" is no action of the workbench"));
    }
}
