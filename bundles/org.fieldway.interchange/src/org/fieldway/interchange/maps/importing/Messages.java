/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps.importing;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String aboutWhom;
    public static String added;
    public static String completed;
    public static String contradicting;
    public static String evidenceLinked;
    public static String evidenceUnknown;
    public static String importIntoMap;
    public static String importMaps;
    public static String nameTaken;
    public static String newMap;
    public static String noMap;
    public static String oneFileOnly;
    public static String unknownKinds;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() { }
}
