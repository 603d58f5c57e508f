/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.comparison;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String comparison;
    public static String feelingsAlike;
    public static String furthestApart;
    public static String inBoth;
    public static String noneInBoth;
    public static String onlyIn;

    static {
        NLS.initializeMessages("org.fieldway.core.comparison.messages", Messages.class);
    }

    private Messages() { }
}
