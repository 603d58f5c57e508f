/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.lanekinds;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String add;
    public static String addTitle;
    public static String addVerb;
    public static String below;
    public static String belowVisibility;
    public static String chooseColour;
    public static String colour;
    public static String columnCards;
    public static String columnFrom;
    public static String columnHolds;
    public static String columnLanes;
    public static String columnName;
    public static String delete;
    public static String deleteTitle;
    public static String deleteUnused;
    public static String deleteUsed;
    public static String deleteUsedOnce;
    public static String deleteVerb;
    public static String doAdd;
    public static String doDelete;
    public static String doEdit;
    public static String edit;
    public static String editTitle;
    public static String fromFieldway;
    public static String fromStudy;
    public static String holds;
    public static String holdsEvidence;
    public static String holdsFeeling;
    public static String holdsProposal;
    public static String holdsServices;
    public static String holdsValues;
    public static String icon;
    public static String iconClock;
    public static String iconFlag;
    public static String iconLane;
    public static String iconPlace;
    public static String iconQuestion;
    public static String iconStar;
    public static String introduction;
    public static String name;
    public static String nameTaken;
    public static String sample;
    public static String saveVerb;
    public static String sayColour;
    public static String sayName;
    public static String shape;
    public static String shapeCard;
    public static String shapeCurve;
    public static String shapeNote;
    public static String shapeQuote;
    public static String title;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.lanekinds.messages", Messages.class);
    }

    private Messages() { }
}
