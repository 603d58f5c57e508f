/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.worksheet;

import org.eclipse.osgi.util.NLS;

/** Texts of this package; prompts by the id of the lane kind that they belong to are in {@link Prompts}. */
final class Messages extends NLS {

    public static String bad;
    public static String date;
    public static String description;
    public static String drawLine;
    public static String good;
    public static String howTo;
    public static String howToWithCards;
    public static String middling;
    public static String name;
    public static String room;
    public static String stage;
    public static String with;
    public static String word;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() { }
}
