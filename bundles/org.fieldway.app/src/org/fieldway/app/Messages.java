/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String aboutClose;
    public static String aboutText;
    public static String aboutTitle;
    public static String appName;
    public static String cannotStart;
    public static String menuEdit;
    public static String menuFile;
    public static String menuHelp;
    public static String menuView;
    public static String nothingToOpen;
    public static String title;
    public static String titleUnsaved;
    public static String unexpected;
    public static String unexpectedTitle;
    public static String workspaceInUse;
    public static String workspaceNotWritable;
    public static String workspaceNowhere;

    static {
        NLS.initializeMessages("org.fieldway.app.messages", Messages.class);
    }

    private Messages() {
    }
}
