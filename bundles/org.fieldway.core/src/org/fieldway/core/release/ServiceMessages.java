/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import org.eclipse.osgi.util.NLS;

/** Texts of the releases of service maps. */
final class ServiceMessages extends NLS {

    public static String asItIs;
    public static String asItWas;
    public static String asItWasOn;
    public static String asOf;
    public static String asPlanned;
    public static String asPlannedFor;
    public static String assumed;
    public static String change;
    public static String drawnFromExcerpts;
    public static String evidencedOnly;
    public static String from;
    public static String inferred;
    public static String leftOut;
    public static String missingEnds;
    public static String missingOneEnd;
    public static String nameOf;
    public static String noExcerpt;
    public static String noPlace;
    public static String observed;
    public static String oneOrganisation;
    public static String oneRelation;
    public static String onlyChosen;
    public static String onlyRelations;
    public static String onlySectors;
    public static String organisations;
    public static String proposed;
    public static String quoteLost;
    public static String relation;
    public static String relations;
    public static String route;
    public static String serviceMap;
    public static String serviceMapInSentence;
    public static String step;
    public static String title;
    public static String unconnected;
    public static String until;

    static {
        NLS.initializeMessages(ServiceMessages.class.getPackageName() + ".serviceMessages", ServiceMessages.class);
    }

    private ServiceMessages() { }
}
