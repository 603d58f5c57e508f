/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String cannotLink;
    public static String changeKind;
    public static String collapse;
    public static String computedFeeling;
    public static String drawLinkTip;
    public static String emptyCell;
    public static String expand;
    public static String hide;
    public static String howToType;
    public static String lanesHidden;
    public static String linkFromWhat;
    public static String linkName;
    public static String linkToCard;
    public static String linkToStage;
    public static String linked;
    public static String newLane;
    public static String newLaneName;
    public static String newStage;
    public static String newStageName;
    public static String oneLaneHidden;
    public static String positionInCell;
    public static String readOnlyHere;
    public static String showAgain;
    public static String showAllAgain;
    public static String toACard;
    public static String toAStage;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.board.messages", Messages.class);
    }

    private Messages() { }
}
