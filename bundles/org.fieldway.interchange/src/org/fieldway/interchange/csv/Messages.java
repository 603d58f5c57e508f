/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.csv;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String badQuotes;
    public static String columnMissing;
    public static String columnTwice;
    public static String contradictions;
    public static String expectedBasis;
    public static String expectedFeeling;
    public static String expectedIds;
    public static String expectedLane;
    public static String expectedPosition;
    public static String expectedStage;
    public static String expectedStatus;
    public static String inColumn;
    public static String mediansLeftOut;
    public static String noRows;
    public static String openQuote;
    public static String tooManyCells;
    public static String unknownColumns;
    public static String withheldLeftOut;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() { }
}
