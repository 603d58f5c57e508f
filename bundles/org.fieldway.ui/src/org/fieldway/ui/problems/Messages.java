/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.problems;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String allHidden;
    public static String checking;
    public static String checkingNow;
    public static String columnPlace;
    public static String columnProblem;
    public static String columnSeverity;
    public static String error;
    public static String errors;
    public static String information;
    public static String informations;
    public static String noStudy;
    public static String nothingFound;
    public static String noticeExplanation;
    public static String warning;
    public static String warnings;

    static {
        NLS.initializeMessages("org.fieldway.ui.problems.messages", Messages.class);
    }

    private Messages() {
    }
}
