/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer.groups;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String activities;
    public static String aims;
    public static String codebook;
    public static String decisions;
    public static String design;
    public static String ethics;
    public static String ethicsApproved;
    public static String ethicsNone;
    public static String ethicsPending;
    public static String ethicsUntil;
    public static String instruments;
    public static String manyCodes;
    public static String manyCodings;
    public static String manyFilms;
    public static String manyMaps;
    public static String manyOrganisations;
    public static String manyOthers;
    public static String manyPlaces;
    public static String manyQuestions;
    public static String manyReports;
    public static String manyResearchers;
    public static String manyServices;
    public static String manyStudents;
    public static String maps;
    public static String milestones;
    public static String objectives;
    public static String oneCode;
    public static String oneCoding;
    public static String oneFilm;
    public static String oneMap;
    public static String oneOrganisation;
    public static String oneOther;
    public static String onePlace;
    public static String oneQuestion;
    public static String oneReport;
    public static String oneResearcher;
    public static String oneService;
    public static String oneStudent;
    public static String outputs;
    public static String partners;
    public static String people;
    public static String places;
    public static String questions;
    public static String services;
    public static String sources;
    public static String staff;
    public static String team;
    public static String transcribed;

    static {
        NLS.initializeMessages("org.fieldway.ui.explorer.groups.messages", Messages.class);
    }

    private Messages() {
    }
}
