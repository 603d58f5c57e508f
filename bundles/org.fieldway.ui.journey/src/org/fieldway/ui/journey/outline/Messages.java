/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.outline;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String cardInLane;
    public static String miniatureTip;
    public static String noMap;
    public static String noName;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.outline.messages", Messages.class);
    }

    private Messages() { }
}
