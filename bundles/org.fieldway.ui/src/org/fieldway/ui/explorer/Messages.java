/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String closeStudy;
    public static String complete;
    public static String copyName;
    public static String delete;
    public static String doDelete;
    public static String doDuplicate;
    public static String doNew;
    public static String doNewMap;
    public static String doRename;
    public static String duplicate;
    public static String emptyNew;
    public static String emptyOpen;
    public static String emptySample;
    public static String emptyText;
    public static String filter;
    public static String futureMap;
    public static String given;
    public static String groupMap;
    public static String manyCodings;
    public static String missing;
    public static String newMap;
    public static String newMapName;
    public static String newMenu;
    public static String newName;
    public static String noRecord;
    public static String oneCoding;
    public static String open;
    public static String rename;
    public static String severalObjects;
    public static String unnamed;
    public static String withdrawn;

    static {
        NLS.initializeMessages("org.fieldway.ui.explorer.messages", Messages.class);
    }

    private Messages() {
    }
}
