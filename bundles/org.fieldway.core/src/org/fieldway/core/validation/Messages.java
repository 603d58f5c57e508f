/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation;

import org.eclipse.osgi.util.NLS;

/** Texts of this package; those of the rules are beside them. */
final class Messages extends NLS {

    public static String brokenRule;
    public static String checking;
    public static String doubledRule;
    public static String placeCodebook;
    public static String placeConsent;
    public static String placeEthics;
    public static String placeServices;
    public static String placeStudy;
    public static String readingSources;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() { }
}
