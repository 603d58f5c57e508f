/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String basisAssumed;
    public static String basisInferred;
    public static String basisObserved;
    public static String basisProposed;
    public static String basisSaid;
    public static String cardGrounds;
    public static String cardNoEvidence;
    public static String cardPlace;
    public static String describeEmpty;
    public static String describeMap;
    public static String feelingPoint;
    public static String feelingPointBand;
    public static String feelingsBand;
    public static String feelingsMedian;
    public static String feelingsMedianBand;
    public static String feelingsName;
    public static String feelingsSingles;
    public static String hintNoLanes;
    public static String hintNoStages;
    public static String hintNothing;
    public static String laneCollapsed;
    public static String laneName;
    public static String legend;
    public static String legendBand;
    public static String legendConjecture;
    public static String legendDots;
    public static String legendDotsIndividual;
    public static String legendGone;
    public static String legendSingles;
    public static String legendWithheld;
    public static String lineOfVisibility;
    public static String linkLeadsTo;
    public static String linkLeaves;
    public static String linkName;
    public static String linkReturnsTo;
    public static String range;
    public static String stageName;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() { }
}
