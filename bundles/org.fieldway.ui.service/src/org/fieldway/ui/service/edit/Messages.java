/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.edit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String addSteps;
    public static String and;
    public static String before;
    public static String dayMessage;
    public static String dayTitle;
    public static String deleteOrganisation;
    public static String deleteOrganisations;
    public static String deleteTitle;
    public static String deleteVerb;
    public static String deleted;
    public static String deletedWith;
    public static String entries;
    public static String goesWithIt;
    public static String hiddenMessage;
    public static String hiddenTitle;
    public static String kindOfRelation;
    public static String manyRelations;
    public static String manyServices;
    public static String nameNeeded;
    public static String newChangeMessage;
    public static String newChangeTitle;
    public static String newRelation;
    public static String newRouteMessage;
    public static String newRouteTitle;
    public static String noDay;
    public static String now;
    public static String oneRelation;
    public static String oneService;
    public static String planned;
    public static String quotesBehindWhat;
    public static String quotesOfAnotherStudy;
    public static String quotesPut;
    public static String quotesThereAlready;
    public static String ratherLeaveOut;
    public static String timeOnDay;

    static {
        initializeMessages("org.fieldway.ui.service.edit.messages", Messages.class);
    }

    private Messages() { }
}
