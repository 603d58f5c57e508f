/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.welcome;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String name;
    public static String newStudy;
    public static String newStudyHint;
    public static String openStudy;
    public static String openStudyHint;
    public static String recent;
    public static String recentMissing;
    public static String recentNone;
    public static String sample;
    public static String sampleHint;
    public static String sirius;
    public static String siriusHow;
    public static String siriusWhat;
    public static String start;
    public static String step1;
    public static String step1Text;
    public static String step2;
    public static String step2Text;
    public static String step3;
    public static String step3Text;
    public static String steps;
    public static String subtitle;
    public static String title;

    static {
        NLS.initializeMessages("org.fieldway.ui.welcome.messages", Messages.class);
    }

    private Messages() {
    }
}
