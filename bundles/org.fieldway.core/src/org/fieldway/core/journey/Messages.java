/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static String addCard;
    static String addLane;
    static String addStage;
    static String deleteCard;
    static String deleteCards;
    static String deleteLane;
    static String deleteStage;
    static String editCard;
    static String moveCard;
    static String moveCards;
    static String moveLane;
    static String moveStage;
    static String nameFeeling;
    static String pasteCards;
    static String renameLane;
    static String renameStage;
    static String setFeeling;

    static {
        NLS.initializeMessages("org.fieldway.core.journey.messages", Messages.class);
    }

    private Messages() { }
}
