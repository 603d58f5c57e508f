/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import org.eclipse.osgi.util.NLS;

/** Texts of this package; the names of data entries are in {@code labels.properties}. */
final class Messages extends NLS {

    public static String forAudience;
    public static String form;
    public static String formReplaced;
    public static String keptInAnalysis;
    public static String leftOpen;
    public static String noRecord;
    public static String noRecordTeam;
    public static String notAsked;
    public static String notForAudience;
    public static String notManaged;
    public static String notReleased;
    public static String released;
    public static String saidNo;
    public static String saidYes;
    public static String takesPart;
    public static String unknownPerson;
    public static String unknownPersonTeam;
    public static String withdrawn;
    public static String withdrawnLate;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() { }
}
