/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.sample;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String cancel;
    public static String chooseFolder;
    public static String copyHere;
    public static String copyThere;
    public static String elsewhere;
    public static String explain;
    public static String newCopy;
    public static String openCopy;
    public static String title;

    static {
        NLS.initializeMessages("org.fieldway.ui.sample.messages", Messages.class);
    }

    private Messages() {
    }
}
