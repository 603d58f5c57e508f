/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.check;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String aboutGroup;
    public static String aboutOne;
    public static String aboutWish;
    public static String anythingElse;
    public static String assumed;
    public static String bad;
    public static String between;
    public static String cardName;
    public static String date;
    public static String description;
    public static String felt;
    public static String feltWord;
    public static String good;
    public static String inferred;
    public static String leaveOut;
    public static String leftOut;
    public static String middling;
    public static String missing;
    public static String name;
    public static String noMap;
    public static String notQuite;
    public static String observed;
    public static String oneLeftOut;
    public static String proposed;
    public static String right;
    public static String shouldSay;
    public static String stage;
    public static String veryBad;
    public static String veryGood;
    public static String with;
    public static String yourChoice;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() { }
}
