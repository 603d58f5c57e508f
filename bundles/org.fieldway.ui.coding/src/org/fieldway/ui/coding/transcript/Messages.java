/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.transcript;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String attachToCard;
    public static String between;
    public static String chooseCard;
    public static String choosePassage;
    public static String codeByCoder;
    public static String copy;
    public static String deleteCoding;
    public static String find;
    public static String foundOf;
    public static String nextCoding;
    public static String nextCodingKey;
    public static String noCode;
    public static String noText;
    public static String notFound;
    public static String nothingStands;
    public static String oneStands;
    public static String previousCoding;
    public static String previousCodingKey;
    public static String reading;
    public static String selectAll;
    public static String severalStand;
    public static String showCards;
    public static String textChanged;
    public static String transcriptName;
    public static String withheldWords;

    static {
        NLS.initializeMessages("org.fieldway.ui.coding.transcript.messages", Messages.class);
    }

    private Messages() {
    }
}
