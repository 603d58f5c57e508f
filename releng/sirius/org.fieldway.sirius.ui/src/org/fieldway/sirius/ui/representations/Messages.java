/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.representations;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String aboutCodes;
    public static String aboutDesignMap;
    public static String aboutJourneyDiagram;
    public static String aboutJourneyTable;
    public static String aboutServiceMap;
    public static String anotherName;
    public static String deleteTitle;
    public static String heading;
    public static String invitation;
    public static String kind;
    public static String make;
    public static String name;
    public static String newHeading;
    public static String newIntroduction;
    public static String newTitle;
    public static String noKind;
    public static String noName;
    public static String noSubject;
    public static String none;
    public static String one;
    public static String openTitle;
    public static String proposedName;
    public static String renameTitle;
    public static String several;
    public static String subject;

    static {
        NLS.initializeMessages("org.fieldway.sirius.ui.representations.messages", Messages.class);
    }

    private Messages() {
    }
}
