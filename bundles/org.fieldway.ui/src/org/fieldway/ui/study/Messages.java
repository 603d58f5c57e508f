/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String cannotOpenTitle;
    public static String cannotSaveTitle;
    public static String counting;
    public static String lookingAtFiles;
    public static String missing;
    public static String missingRemove;
    public static String missingTitle;
    public static String readOnly;
    public static String readingSources;
    public static String unsaved;
    public static String unsavedCancel;
    public static String unsavedDiscard;
    public static String unsavedSave;
    public static String unsavedTitle;
    public static String untitled;

    static {
        NLS.initializeMessages("org.fieldway.ui.study.messages", Messages.class);
    }

    private Messages() {
    }
}
