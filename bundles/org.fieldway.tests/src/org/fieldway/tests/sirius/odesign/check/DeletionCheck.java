/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

/** Each mapping of a diagram that users may change has a tool that deletes by Fieldway's rules; Sirius' own ignores them. */
final class DeletionCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        specification.odesign().all("DiagramElementMapping").stream().filter(mapping -> !Fixed.is(mapping))
                .forEach(mapping -> findings.unless(!mapping.addresses("deletionDescription").isEmpty(), mapping,
                        "it has no deletionDescription, the tool that deletes"));
    }
}
