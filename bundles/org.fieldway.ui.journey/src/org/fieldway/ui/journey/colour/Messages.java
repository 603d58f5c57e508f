/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.colour;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String blue;
    public static String colour;
    public static String cyan;
    public static String green;
    public static String grey;
    public static String indigo;
    public static String olive;
    public static String orange;
    public static String purple;
    public static String rose;
    public static String sand;
    public static String teal;
    public static String usual;
    public static String wine;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.colour.messages", Messages.class);
    }

    private Messages() { }
}
