/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String addCard;
    public static String addLane;
    public static String addLink;
    public static String addQuoteCard;
    public static String addQuoteCards;
    public static String addStage;
    public static String addStickies;
    public static String addSticky;
    public static String applyTemplate;
    public static String attachQuote;
    public static String attachQuotes;
    public static String changeBasis;
    public static String changeLink;
    public static String changePriority;
    public static String changeProposers;
    public static String deleteCard;
    public static String deleteCards;
    public static String deleteLane;
    public static String deleteLines;
    public static String deleteLink;
    public static String deleteLinks;
    public static String deleteStage;
    public static String editCard;
    public static String moveCard;
    public static String moveCards;
    public static String moveLane;
    public static String moveStage;
    public static String nameFeeling;
    public static String pasteCards;
    public static String pasteTable;
    public static String removeQuote;
    public static String removeQuotes;
    public static String renameLane;
    public static String renameStage;
    public static String resetColour;
    public static String setColour;
    public static String setFeeling;

    static {
        NLS.initializeMessages("org.fieldway.core.journey.messages", Messages.class);
    }

    private Messages() { }
}
