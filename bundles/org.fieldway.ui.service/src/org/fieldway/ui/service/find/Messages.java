/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.find;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String find;
    public static String hint;
    public static String nothing;

    static {
        initializeMessages("org.fieldway.ui.service.find.messages", Messages.class);
    }

    private Messages() { }
}
