/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.output;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String noOutputFolder;
    public static String outputFailed;
    public static String outputForbidden;
    public static String outputIsFolder;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() { }
}
