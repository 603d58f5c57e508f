/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String formatBroken;
    public static String noFormatOfEnding;
    public static String noneFits;
    public static String severalFit;
    public static String unknownFormat;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() { }
}
