/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.table;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String bad;
    public static String cardInCell;
    public static String cards;
    public static String columnBasis;
    public static String columnEvidence;
    public static String columnFeeling;
    public static String columnLane;
    public static String columnLinks;
    public static String columnPriority;
    public static String columnProposers;
    public static String columnText;
    public static String columnWord;
    public static String copy;
    public static String cut;
    public static String delete;
    public static String edit;
    public static String excerpts;
    public static String field;
    public static String fold;
    public static String foldedUp;
    public static String good;
    public static String hide;
    public static String hintEmpty;
    public static String hintKeys;
    public static String hintReadOnly;
    public static String kindOfLane;
    public static String lane;
    public static String lanes;
    public static String leadsTo;
    public static String leaves;
    public static String linkMessage;
    public static String linkTitle;
    public static String linkTo;
    public static String linkWords;
    public static String linkWordsMissing;
    public static String median;
    public static String middleHalf;
    public static String moveDown;
    public static String moveEarlier;
    public static String moveLater;
    public static String moveUp;
    public static String neutral;
    public static String newCard;
    public static String newLane;
    public static String newStage;
    public static String noCard;
    public static String noExcerpt;
    public static String noFeeling;
    public static String nothingSelected;
    public static String oneCard;
    public static String oneExcerpt;
    public static String oneParticipant;
    public static String participants;
    public static String paste;
    public static String proposersMessage;
    public static String proposersTitle;
    public static String removeLink;
    public static String returnsTo;
    public static String showLane;
    public static String stageOf;
    public static String unfold;
    public static String unseen;
    public static String veryBad;
    public static String veryGood;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.table.messages", Messages.class);
    }

    private Messages() { }
}
