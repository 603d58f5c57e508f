/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.lists;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String addSelected;
    public static String affects;
    public static String changes;
    public static String chooseSteps;
    public static String chooseStepsHint;
    public static String day;
    public static String days;
    public static String delete;
    public static String earlier;
    public static String evidence;
    public static String forWhom;
    public static String from;
    public static String kind;
    public static String kindButton;
    public static String later;
    public static String name;
    public static String newChange;
    public static String newRelation;
    public static String newRelationFrom;
    public static String newRelationFromWhom;
    public static String newRelationTo;
    public static String newRelationToWhom;
    public static String newRoute;
    public static String number;
    public static String quotes;
    public static String relations;
    public static String routes;
    public static String selfReferral;
    public static String since;
    public static String status;
    public static String stepAdded;
    public static String steps;
    public static String to;
    public static String via;
    public static String waiting;
    public static String what;
    public static String where;

    static {
        initializeMessages("org.fieldway.ui.service.lists.messages", Messages.class);
    }

    private Messages() { }
}
