/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import org.eclipse.osgi.util.NLS;

/** Texts of the releases of a study's design and of its codes by participant. */
final class DesignMessages extends NLS {

    public static String allPeople;
    public static String codes;
    public static String codesOf;
    public static String design;
    public static String pile;
    public static String source;

    static {
        NLS.initializeMessages(DesignMessages.class.getPackageName() + ".designMessages", DesignMessages.class);
    }

    private DesignMessages() { }
}
