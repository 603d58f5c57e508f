/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.comparing;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String export;
    public static String exportTip;
    public static String exportTitle;
    public static String filePdf;
    public static String filePng;
    public static String fileSvg;
    public static String names;
    public static String nothingWithheld;
    public static String onlyOneMap;
    public static String reading;
    public static String shownTo;
    public static String title;
    public static String withWhich;
    public static String withheld;
    public static String withheldItem;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.comparing.messages", Messages.class);
    }

    private Messages() { }
}
