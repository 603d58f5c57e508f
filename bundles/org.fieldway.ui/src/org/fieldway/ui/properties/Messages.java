/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String calendar;
    public static String choose;
    public static String chooseWhat;
    public static String doChange;
    public static String expectColour;
    public static String expectDate;
    public static String expectNumber;
    public static String noDay;
    public static String nothing;
    public static String nothingSelected;
    public static String takeDay;
    public static String yes;

    static {
        NLS.initializeMessages("org.fieldway.ui.properties.messages", Messages.class);
    }

    private Messages() {
    }
}
