/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String changeKind;
    public static String collapse;
    public static String emptyCell;
    public static String expand;
    public static String hide;
    public static String howToType;
    public static String newLane;
    public static String newLaneName;
    public static String newStage;
    public static String newStageName;
    public static String positionInCell;
    public static String readOnlyHere;
    public static String showAgain;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.board.messages", Messages.class);
    }

    private Messages() { }
}
