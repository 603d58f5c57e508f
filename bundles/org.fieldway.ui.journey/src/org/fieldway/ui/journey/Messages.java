/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String addLane;
    public static String addLaneTip;
    public static String addStage;
    public static String addStageTip;
    public static String asBoard;
    public static String asBoardTip;
    public static String asTable;
    public static String asTableTip;
    public static String audienceTip;
    public static String bad;
    public static String collapseLane;
    public static String copy;
    public static String cut;
    public static String delete;
    public static String deleteLane;
    public static String deleteStage;
    public static String edit;
    public static String expandLane;
    public static String export;
    public static String exportTip;
    public static String fartherTip;
    public static String filterTip;
    public static String fitMenu;
    public static String good;
    public static String hideLane;
    public static String laneKind;
    public static String laneKinds;
    public static String leaveHere;
    public static String linkKind;
    public static String linkTo;
    public static String linkWords;
    public static String manyCards;
    public static String manyLanes;
    public static String manyStages;
    public static String manyWithheld;
    public static String moveDown;
    public static String moveLeft;
    public static String moveRight;
    public static String moveUp;
    public static String nameFeeling;
    public static String nearerTip;
    public static String neutral;
    public static String newCard;
    public static String newCardAfter;
    public static String nothingWithheld;
    public static String oneCard;
    public static String oneLane;
    public static String oneStage;
    public static String oneWithheld;
    public static String paste;
    public static String percent;
    public static String reading;
    public static String rename;
    public static String selected;
    public static String show;
    public static String showLane;
    public static String showLanes;
    public static String shownAs;
    public static String shownTo;
    public static String size;
    public static String veryBad;
    public static String veryGood;
    public static String wholeMenu;
    public static String wholeZoom;
    public static String withheldFromTeam;
    public static String zoomTip;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.messages", Messages.class);
    }

    private Messages() { }
}
