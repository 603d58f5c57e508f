/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.find;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String find;
    public static String hint;
    public static String inFolded;
    public static String inHidden;
    public static String manyUnseen;
    public static String nothing;
    public static String oneUnseen;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.find.messages", Messages.class);
    }

    private Messages() { }
}
