/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String empty;
    public static String fault;
    public static String faults;
    public static String isFolder;
    public static String moreFaults;
    public static String noFile;
    public static String noText;
    public static String oneFault;
    public static String tooLarge;
    public static String unreadable;
    public static String windows;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() { }
}
