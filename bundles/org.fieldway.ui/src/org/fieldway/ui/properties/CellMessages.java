/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import org.eclipse.osgi.util.NLS;

final class CellMessages extends NLS {

    public static String no;
    public static String yes;

    static {
        NLS.initializeMessages("org.fieldway.ui.properties.cells", CellMessages.class);
    }

    private CellMessages() {
    }
}
