/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation;

/** One rule that studies are held against. Keeps nothing between two checks. */
public interface Rule {

    /** Stable, not localised, of small letters and hyphens, such as {@code question-without-activity}. */
    String id();

    /** How much its findings matter, unless it says otherwise for one of them. */
    Severity severity();

    /** In a few words what the rule finds, in the reader's language. */
    String title();

    /** Why it matters and what to do, in the reader's language. */
    String explanation();

    /** Adds what goes against the rule to {@code findings}. */
    void check(Checked study, Findings findings);
}
