/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

/** A rule that a viewpoint specification keeps. */
@FunctionalInterface
public interface Check {

    /** Tells of each element that breaks the rule. */
    void check(Specification specification, Findings findings);
}
