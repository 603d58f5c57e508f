/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.wizard;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String browse;
    public static String consent;
    public static String consentElsewhere;
    public static String consentHere;
    public static String consentHint;
    public static String folderNone;
    public static String folderThere;
    public static String folderWillBe;
    public static String language;
    public static String languages;
    public static String parent;
    public static String parentMessage;
    public static String parentNotAbsolute;
    public static String parentTitle;
    public static String peopleDescription;
    public static String peopleTitle;
    public static String reason;
    public static String reasonExample;
    public static String reasonMissing;
    public static String researcher;
    public static String researcherMissing;
    public static String studyDescription;
    public static String studyTitle;
    public static String title;
    public static String titleMissing;
    public static String titleUnusable;
    public static String windowTitle;

    static {
        NLS.initializeMessages("org.fieldway.ui.wizard.messages", Messages.class);
    }

    private Messages() {
    }
}
