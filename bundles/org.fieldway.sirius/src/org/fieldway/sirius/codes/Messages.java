/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.codes;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String nameColumn;
    public static String noCodes;
    public static String noNumbers;
    public static String notRead;
    public static String remarksColumn;
    public static String retired;
    public static String sumColumn;
    public static String sumLine;
    public static String title;

    static {
        NLS.initializeMessages("org.fieldway.sirius.codes.messages", Messages.class);
    }

    private Messages() { }
}
