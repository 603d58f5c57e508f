/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.mermaid;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String colonInSection;
    public static String expectedBrace;
    public static String expectedColon;
    public static String expectedColonNotHash;
    public static String expectedColonNotSemicolon;
    public static String expectedEndOfFrontMatter;
    public static String expectedEndOfSettings;
    public static String expectedJourney;
    public static String expectedScore;
    public static String expectedSectionName;
    public static String expectedTaskName;
    public static String feelingsAdded;
    public static String firstStage;
    public static String ignored;
    public static String laneWithoutActor;
    public static String medianOf;
    public static String mediansLeftOut;
    public static String namelessLane;
    public static String rounded;
    public static String scoreOfOne;
    public static String secondJourney;
    public static String semicolon;
    public static String severalActors;
    public static String tasksBeforeSection;
    public static String together;
    public static String withheld;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() { }
}
