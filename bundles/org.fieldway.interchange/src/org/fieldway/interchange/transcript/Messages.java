/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String andMore;
    public static String backInTime;
    public static String beforeFirst;
    public static String commandLabel;
    public static String doubled;
    public static String empty;
    public static String heading;
    public static String isFolder;
    public static String matched;
    public static String matchedParticipant;
    public static String matchedResearcher;
    public static String nameTaken;
    public static String noFile;
    public static String noSpeakers;
    public static String notUtf8;
    public static String otherFormat;
    public static String repairedBom;
    public static String repairedControls;
    public static String repairedLineEnds;
    public static String repairedTabs;
    public static String speakers;
    public static String speakerTurns;
    public static String times;
    public static String tooLong;
    public static String unmatched;
    public static String unreadable;
    public static String utf16;
    public static String withoutWords;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() { }
}
