/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String addDiagram;
    public static String deleteDiagram;
    public static String deleteDiagrams;
    public static String keep;
    public static String lost;
    public static String lostDelete;
    public static String lostTitle;
    public static String noViewpoint;
    public static String noKind;
    public static String renameDiagram;
    public static String shipped;
    public static String unreadable;
    public static String unreadableTitle;
    public static String untitled;

    static {
        NLS.initializeMessages("org.fieldway.sirius.ui.session.messages", Messages.class);
    }

    private Messages() {
    }
}
