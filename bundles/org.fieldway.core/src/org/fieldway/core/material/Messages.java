/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.material;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String readingSources;

    static {
        NLS.initializeMessages("org.fieldway.core.material.messages", Messages.class);
    }

    private Messages() { }
}
