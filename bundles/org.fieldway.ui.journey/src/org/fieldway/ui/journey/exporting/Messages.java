/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.exporting;

import org.eclipse.osgi.util.NLS;
import org.fieldway.render.pdf.Paper;

final class Messages extends NLS {

    public static String audience;
    public static String browse;
    public static String cancelled;
    public static String check;
    public static String export;
    public static String file;
    public static String format;
    public static String heading;
    public static String introduction;
    public static String isFolder;
    public static String manyWithheld;
    public static String noFile;
    public static String noFolder;
    public static String nothingWithheld;
    public static String oneSheet;
    public static String oneWithheld;
    public static String otherEnding;
    public static String paper;
    public static String pdf;
    public static String png;
    public static String replace;
    public static String replaceVerb;
    public static String scale;
    public static String scaleOne;
    public static String scaleTimes;
    public static String scaleTwo;
    public static String svg;
    public static String title;
    public static String what;
    public static String why;
    public static String writing;
    public static String written;
    public static String worksheet;
    public static String worksheetWithCards;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() { }

    static String scaleLabel(double scale) {
        return scale == 1 ? scaleOne : scale == 2 ? scaleTwo : bind(scaleTimes, (int) scale);
    }

    static String paperLabel(Paper size) {
        return size == Paper.ONE_SHEET ? oneSheet : size.name();
    }
}
