/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String readOnly;

    static {
        NLS.initializeMessages("org.fieldway.ui.study.messages", Messages.class);
    }

    private Messages() {
    }
}
