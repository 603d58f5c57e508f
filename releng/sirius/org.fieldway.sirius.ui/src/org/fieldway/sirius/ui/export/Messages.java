/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.export;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String captionFor;
    public static String csv;
    public static String headingDiagram;
    public static String headingTable;
    public static String notExported;
    public static String nothingToShow;
    public static String png;
    public static String svg;
    public static String tooLarge;
    public static String window;
    public static String written;

    static {
        NLS.initializeMessages("org.fieldway.sirius.ui.export.messages", Messages.class);
    }

    private Messages() {
    }
}
