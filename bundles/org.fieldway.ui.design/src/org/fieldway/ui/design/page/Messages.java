/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.page;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String activities;
    public static String activitiesHint;
    public static String addAim;
    public static String addMethodology;
    public static String addObjective;
    public static String addQuestion;
    public static String addSubquestion;
    public static String aimsGroup;
    public static String general;
    public static String generalConsent;
    public static String generalMethodology;
    public static String generalStudy;
    public static String generalTime;
    public static String groups;
    public static String groupsHint;
    public static String methodologyAdd;
    public static String methodologyHint;
    public static String objectivesGroup;
    public static String organisations;
    public static String organisationsHint;
    public static String participants;
    public static String participantsHint;
    public static String partners;
    public static String people;
    public static String places;
    public static String placesHint;
    public static String questions;
    public static String questionsGroup;
    public static String questionsHint;
    public static String researchers;
    public static String researchersHint;

    static {
        NLS.initializeMessages("org.fieldway.ui.design.page.messages", Messages.class);
    }

    private Messages() { }
}
