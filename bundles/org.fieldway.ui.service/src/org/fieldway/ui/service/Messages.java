/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String arrange;
    public static String arrangeTip;
    public static String audienceTip;
    public static String beginElsewhere;
    public static String cancelled;
    public static String centre;
    public static String connect;
    public static String connectMenu;
    public static String connectTip;
    public static String day;
    public static String delete;
    public static String emptyHint;
    public static String endElsewhere;
    public static String evidencedOnly;
    public static String export;
    public static String exportTip;
    public static String exportTitle;
    public static String fartherTip;
    public static String filePdf;
    public static String filePng;
    public static String fileSvg;
    public static String filter;
    public static String filterTip;
    public static String filtered;
    public static String fitMenu;
    public static String groupNone;
    public static String groupPlace;
    public static String groupSector;
    public static String hide;
    public static String kind;
    public static String layOutAgain;
    public static String layingOut;
    public static String lists;
    public static String listsTip;
    public static String manyBoxes;
    public static String manyRelations;
    public static String manyServices;
    public static String manyWithheld;
    public static String mutual;
    public static String nameNeeded;
    public static String nearerTip;
    public static String network;
    public static String newMapMessage;
    public static String newMapName;
    public static String newMapTitle;
    public static String newOrganisation;
    public static String newOrganisationMenu;
    public static String newOrganisationTip;
    public static String newService;
    public static String newServiceMenu;
    public static String newServiceTip;
    public static String oneBox;
    public static String oneRelation;
    public static String oneService;
    public static String oneWithheld;
    public static String percent;
    public static String reading;
    public static String relationKinds;
    public static String rename;
    public static String reverse;
    public static String ring;
    public static String ringClose;
    public static String ringClosest;
    public static String ringFurther;
    public static String ringFurthest;
    public static String ringNamed;
    public static String rings;
    public static String sectors;
    public static String selected;
    public static String showAllHidden;
    public static String showEverything;
    public static String showHidden;
    public static String shownAs;
    public static String shownTo;
    public static String size;
    public static String stop;
    public static String time;
    public static String timeBefore;
    public static String timeIs;
    public static String timeNow;
    public static String timePlanned;
    public static String timeTip;
    public static String unpin;
    public static String viaRole;
    public static String wholeMenu;
    public static String wholeZoom;
    public static String withheldFromTeam;
    public static String written;
    public static String zoomTip;

    static {
        initializeMessages("org.fieldway.ui.service.messages", Messages.class);
    }

    private Messages() { }
}
