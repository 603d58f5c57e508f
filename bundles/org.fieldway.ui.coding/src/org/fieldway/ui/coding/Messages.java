/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String attachedAlready;
    public static String cardLabel;
    public static String chooseCard;
    public static String chooseCardForSeveral;
    public static String chooseCardTitle;
    public static String deleteCoding;
    public static String deleteCodingLoses;
    public static String deleteCodingQuestion;
    public static String deleteCodingStands;
    public static String deleteCodingTitle;
    public static String deleteVerb;
    public static String goneCoding;
    public static String goneCodingTitle;
    public static String laneWithoutQuotes;
    public static String more;
    public static String noCards;
    public static String nothingAttachedTitle;
    public static String choosePassage;
    public static String findAgainTitle;
    public static String foundAgain;
    public static String nothingToChoose;
    public static String replaceQuote;
    public static String sourceIsGone;

    static {
        NLS.initializeMessages("org.fieldway.ui.coding.messages", Messages.class);
    }

    private Messages() {
    }
}
