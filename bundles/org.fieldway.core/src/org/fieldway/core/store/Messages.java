/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String isFile;
    public static String noFolder;
    public static String noStudy;
    public static String missingCoreFile;
    public static String changesWhileReading;
    public static String folderNotEmpty;
    public static String blankTitle;
    public static String noPermission;
    public static String diskFull;
    public static String inputOutput;
    public static String notWritable;
    public static String openForReading;
    public static String lockedBy;
    public static String lockedNotice;
    public static String changedOutside;
    public static String changedOutsideNotice;
    public static String conflictCopy;
    public static String unfinishedSave;
    public static String savePending;
    public static String noSuchMap;
    public static String noMaps;
    public static String severalMaps;
    public static String noSource;
    public static String noText;
    public static String textNotUtf8;
    public static String textChanged;
    public static String addSource;
    public static String addMap;
    public static String saving;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
