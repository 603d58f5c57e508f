/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String andMore;
    public static String cardPlace;
    public static String draftMap;
    public static String harmful;
    public static String missing;
    public static String noRules;
    public static String ruleOfLane;
    public static String ruleOfStage;
    public static String ruleWithCodes;
    public static String ruleWithoutCodes;
    public static String updateMap;
    public static String valued;

    static {
        NLS.initializeMessages("org.fieldway.core.drafting.messages", Messages.class);
    }

    private Messages() { }
}
