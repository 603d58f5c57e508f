/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import org.eclipse.osgi.util.NLS;

/** The sentences of {@code evidence}. */
final class EvidenceMessages extends NLS {

    public static String between;
    public static String card;
    public static String few;
    public static String goneQuote;
    public static String noSuchCard;
    public static String quote;
    public static String told;
    public static String withGrounds;
    public static String withheld;
    public static String withheldQuote;
    public static String words;

    static {
        initializeMessages(EvidenceMessages.class.getPackageName() + ".evidence", EvidenceMessages.class);
    }

    private EvidenceMessages() { }
}
