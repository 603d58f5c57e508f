/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.command;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String mergeCodes;
    public static String mergeWithItself;
    public static String mergeIntoChild;
    public static String followReplacedCodes;
    public static String delete;
    public static String deleteSeveral;
    public static String paste;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
