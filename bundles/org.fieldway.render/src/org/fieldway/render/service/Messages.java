/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String basisAssumed;
    public static String basisInferred;
    public static String basisObserved;
    public static String basisProposed;
    public static String basisSaid;
    public static String changeName;
    public static String changeTitle;
    public static String changes;
    public static String days;
    public static String describeEmpty;
    public static String describeNetwork;
    public static String describeRings;
    public static String ended;
    public static String forWhom;
    public static String formal;
    public static String group;
    public static String groundsOf;
    public static String hint;
    public static String inTheCentre;
    public static String informal;
    public static String legend;
    public static String legendChangePlanned;
    public static String legendConjecture;
    public static String legendDots;
    public static String legendEnded;
    public static String legendHappened;
    public static String legendNotThere;
    public static String legendPlanned;
    public static String legendRoute;
    public static String legendUncertain;
    public static String letterAcademic;
    public static String letterInformal;
    public static String letterLocalGovernment;
    public static String letterNhs;
    public static String letterPrivate;
    public static String letterUnstated;
    public static String letterVcse;
    public static String memberOf;
    public static String oneDay;
    public static String oneRelation;
    public static String oneService;
    public static String planned;
    public static String relation;
    public static String relationMutual;
    public static String relations;
    public static String ring;
    public static String ringClose;
    public static String ringClosest;
    public static String ringFurther;
    public static String ringUnconnected;
    public static String routeName;
    public static String routes;
    public static String runBy;
    public static String sectorOf;
    public static String selfReferral;
    public static String services;
    public static String touchedBy;
    public static String via;

    static {
        NLS.initializeMessages("org.fieldway.render.service.messages", Messages.class);
    }

    private Messages() { }
}
