/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sample;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String isFile;
    public static String notEmpty;
    public static String notWritten;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() { }
}
