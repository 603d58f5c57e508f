/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.journey;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String cards;
    public static String countedOnly;
    public static String emptyMap;
    public static String emptyStage;
    public static String feeling;
    public static String feelingOfWord;
    public static String feelingWithoutScore;
    public static String leaves;
    public static String noQuotes;
    public static String numbered;
    public static String oneCard;
    public static String onePerson;
    public static String oneQuote;
    public static String oneSource;
    public static String people;
    public static String quotes;
    public static String sources;
    public static String standsOn;
    public static String tooltip;
    public static String unplaced;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() { }
}
