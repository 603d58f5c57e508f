/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.drafting;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String addCondition;
    public static String addRule;
    public static String added;
    public static String aspect;
    public static String atLeast;
    public static String atMost;
    public static String attribute;
    public static String codeName;
    public static String codes;
    public static String codeSets;
    public static String conditions;
    public static String contains;
    public static String counting;
    public static String dismissed;
    public static String draftMap;
    public static String draftVerb;
    public static String drafting;
    public static String editRules;
    public static String found;
    public static String fromMap;
    public static String fromTemplate;
    public static String groupRow;
    public static String includeSubcodes;
    public static String isExactly;
    public static String isNot;
    public static String isSet;
    public static String kept;
    public static String laneRow;
    public static String leftOut;
    public static String looking;
    public static String mapWithoutRules;
    public static String matches;
    public static String minimum;
    public static String name;
    public static String nameOfFew;
    public static String nameOfMany;
    public static String nameTaken;
    public static String near;
    public static String noCode;
    public static String noRules;
    public static String noRuleSelected;
    public static String nobodyChosen;
    public static String preview;
    public static String quote;
    public static String refreshed;
    public static String removeCondition;
    public static String removeRule;
    public static String removed;
    public static String rule;
    public static String rulesFrom;
    public static String rulesTitle;
    public static String stageRow;
    public static String title;
    public static String tooFew;
    public static String unmatched;
    public static String unplaced;
    public static String upToDate;
    public static String updateMap;
    public static String updateTitle;
    public static String updateVerb;
    public static String who;
    public static String withoutGround;
    public static String wording;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.drafting.messages", Messages.class);
    }

    private Messages() { }
}
