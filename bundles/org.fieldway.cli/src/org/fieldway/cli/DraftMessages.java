/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import org.eclipse.osgi.util.NLS;

/** The sentences of {@code draft}. */
final class DraftMessages extends NLS {

    public static String added;
    public static String changed;
    public static String dismissed;
    public static String drawnFrom;
    public static String dryRun;
    public static String kept;
    public static String leftOut;
    public static String nameMissing;
    public static String nameTaken;
    public static String near;
    public static String nobodyInRole;
    public static String nothingChanges;
    public static String placeItem;
    public static String removed;
    public static String severalTemplates;
    public static String templateMissing;
    public static String tooFew;
    public static String unknownGroup;
    public static String unknownPerson;
    public static String unknownRole;
    public static String unknownTemplate;
    public static String unmatched;
    public static String unplaced;
    public static String whoMissing;
    public static String whoTwice;
    public static String withMap;
    public static String withoutGround;

    static {
        initializeMessages(DraftMessages.class.getPackageName() + ".draft", DraftMessages.class); //$NON-NLS-1$
    }

    private DraftMessages() { }
}
