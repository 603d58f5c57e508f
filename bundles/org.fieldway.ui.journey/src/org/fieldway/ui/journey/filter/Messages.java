/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.filter;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String all;
    public static String anybody;
    public static String atLeast;
    public static String half;
    public static String manyLeft;
    public static String noneLeft;
    public static String oneLeft;
    public static String quarter;
    public static String toldAnybody;
    public static String toldAtLeast;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.filter.messages", Messages.class);
    }

    private Messages() { }
}
