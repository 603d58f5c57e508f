/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.comparison;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String both;
    public static String counts;
    public static String curves;
    public static String description;
    public static String differs;
    public static String first;
    public static String laneOnly;
    public static String legend;
    public static String legendBoth;
    public static String legendCurveFirst;
    public static String legendCurveSecond;
    public static String legendFirst;
    public static String legendSecond;
    public static String none;
    public static String onlyFirst;
    public static String onlySecond;
    public static String otherName;
    public static String otherText;
    public static String pointLabel;
    public static String pointName;
    public static String second;
    public static String title;

    static {
        NLS.initializeMessages("org.fieldway.render.comparison.messages", Messages.class);
    }

    private Messages() { }
}
