/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String allowedFor;
    public static String allQuotes;
    public static String allTitle;
    public static String anybody;
    public static String anyCode;
    public static String attachQuotes;
    public static String attachToCard;
    public static String attachToSelected;
    public static String attachToSeveral;
    public static String behindSelection;
    public static String between;
    public static String clearSearch;
    public static String codedBy;
    public static String codeIs;
    public static String copy;
    public static String findAgain;
    public static String goneLine;
    public static String inBrackets;
    public static String nobodyKnown;
    public static String noStudy;
    public static String notAllowedFor;
    public static String note;
    public static String nothingBehind;
    public static String nothingBehindCard;
    public static String nothingCoded;
    public static String nothingFits;
    public static String nothingSelected;
    public static String oneParticipant;
    public static String oneQuote;
    public static String openTranscript;
    public static String participants;
    public static String quotes;
    public static String quotesSelected;
    public static String reading;
    public static String remove;
    public static String search;
    public static String selectAll;
    public static String selectQuote;
    public static String severalSelected;
    public static String showAll;
    public static String withheldCount;
    public static String withheldLine;

    static {
        NLS.initializeMessages("org.fieldway.ui.coding.evidence.messages", Messages.class);
    }

    private Messages() {
    }
}
