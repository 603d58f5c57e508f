/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.importing;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String anyFile;
    public static String asNewMap;
    public static String doImport;
    public static String doImportInto;
    public static String doubtful;
    public static String heading;
    public static String intoMap;
    public static String introduction;
    public static String leftOut;
    public static String maps;
    public static String notPossible;
    public static String nothingNew;
    public static String recognised;
    public static String repaired;
    public static String report;
    public static String sentence;
    public static String sort;
    public static String take;
    public static String title;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() { }
}
