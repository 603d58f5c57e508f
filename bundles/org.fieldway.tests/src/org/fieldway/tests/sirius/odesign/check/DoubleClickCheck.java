/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

/** Each node and container that stands for an element of its own opens it by a double click. */
final class DoubleClickCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        specification.odesign().all("AbstractNodeMapping").stream().filter(mapping -> !Fixed.is(mapping))
                .forEach(mapping -> findings.unless(!mapping.addresses("doubleClickDescription").isEmpty(), mapping,
                        "a double click does nothing: it has no doubleClickDescription"));
    }
}
