/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import org.eclipse.osgi.util.NLS;

/** The sentences of {@code compare}. */
final class CompareMessages extends NLS {

    public static String both;
    public static String line;
    public static String onlyFirst;
    public static String onlySecond;
    public static String oneWay;
    public static String pairMissing;
    public static String same;
    public static String titles;

    static {
        initializeMessages(CompareMessages.class.getPackageName() + ".compare", CompareMessages.class); //$NON-NLS-1$
    }

    private CompareMessages() { }
}
