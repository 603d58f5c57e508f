/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String addChange;
    public static String addMap;
    public static String addOrganisation;
    public static String addRelation;
    public static String addRoute;
    public static String addService;
    public static String addStep;
    public static String arrange;
    public static String attachQuote;
    public static String attachQuotes;
    public static String centre;
    public static String delete;
    public static String deleteSeveral;
    public static String detachQuote;
    public static String detachQuotes;
    public static String filter;
    public static String forgetPlace;
    public static String forgetPlaces;
    public static String group;
    public static String hide;
    public static String moveNode;
    public static String moveNodes;
    public static String moveStep;
    public static String reconnectRelation;
    public static String rename;
    public static String reverseRelation;
    public static String setMutual;
    public static String setRelationKind;
    public static String setRing;
    public static String setViaRole;
    public static String show;
    public static String showEverything;
    public static String time;

    static {
        NLS.initializeMessages("org.fieldway.core.service.messages", Messages.class);
    }

    private Messages() { }
}
