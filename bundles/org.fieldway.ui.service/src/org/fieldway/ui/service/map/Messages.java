/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String beginWhere;
    public static String cannotChoose;
    public static String connectFromWhat;
    public static String connectTo;
    public static String connected;
    public static String endTip;
    public static String endWhere;
    public static String howTo;
    public static String kindOfService;
    public static String knobTip;
    public static String layingOut;
    public static String name;
    public static String nameOfService;
    public static String newOrganisation;
    public static String newService;
    public static String nowInRing;
    public static String readOnlyHere;
    public static String searching;
    public static String sector;
    public static String serviceOfWhom;
    public static String viaRole;

    static {
        initializeMessages("org.fieldway.ui.service.map.messages", Messages.class);
    }

    private Messages() { }
}
