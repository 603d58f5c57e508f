/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String blankTitle;
    public static String checked;
    public static String dryRunEnd;
    public static String error;
    public static String finding;
    public static String findingOfStudy;
    public static String forServiceMaps;
    public static String formOfJourney;
    public static String formats;
    public static String importedFile;
    public static String info;
    public static String infoConsentElsewhere;
    public static String infoDates;
    public static String infoFolder;
    public static String infoOpenDate;
    public static String infoStatus;
    public static String infoTitle;
    public static String newStudy;
    public static String noCommand;
    public static String noMapOfFormat;
    public static String noMaps;
    public static String noSuchMap;
    public static String nothingNew;
    public static String nothingWithheld;
    public static String pageOfPdf;
    public static String replaced;
    public static String sampleStudy;
    public static String scaleOfPng;
    public static String seeHelp;
    public static String severalMaps;
    public static String skippedFile;
    public static String unexpected;
    public static String unexpectedWithLog;
    public static String unknownAudience;
    public static String unknownExport;
    public static String unknownForm;
    public static String unknownFormat;
    public static String unknownLayout;
    public static String unknownPage;
    public static String unknownPicture;
    public static String unknownTime;
    public static String warning;
    public static String withheld;
    public static String withheldItem;

    private static final ResourceBundle COUNTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".counts",
            Locale.getDefault(), Messages.class.getClassLoader());

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() { }

    /** The line that tells a number, by the name of what is counted. */
    static String count(String kind) {
        return COUNTS.getString(kind);
    }
}
