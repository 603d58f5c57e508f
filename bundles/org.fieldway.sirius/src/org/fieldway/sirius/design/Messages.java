/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.design;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String activities;
    public static String activityAndStatus;
    public static String activityWithoutSource;
    public static String aimWithoutQuestion;
    public static String aims;
    public static String designOf;
    public static String emptyDesignHint;
    public static String instrumentUnused;
    public static String instruments;
    public static String looseSources;
    public static String objectiveForNothing;
    public static String objectives;
    public static String questions;

    static {
        NLS.initializeMessages("org.fieldway.sirius.design.messages", Messages.class);
    }

    private Messages() { }
}
