/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.stickies;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String add;
    public static String added;
    public static String lane;
    public static String manyNotes;
    public static String message;
    public static String noCells;
    public static String notAdded;
    public static String oneNote;
    public static String stage;
    public static String title;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.stickies.messages", Messages.class);
    }

    private Messages() { }
}
