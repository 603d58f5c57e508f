/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.command;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String changeInPlace;
    public static String placeCodebook;
    public static String placeConsents;
    public static String placeEthics;
    public static String placeMemos;
    public static String placeOther;
    public static String placeServices;
    public static String placeStudy;

    static {
        NLS.initializeMessages("org.fieldway.ui.command.messages", Messages.class);
    }

    private Messages() {
    }
}
