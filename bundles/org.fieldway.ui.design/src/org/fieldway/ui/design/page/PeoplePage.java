/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.page;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.fieldway.model.study.StudyPackage.Literals;
import org.fieldway.ui.design.DesignEditor;
import org.fieldway.ui.design.form.ObjectTable.Column;

/** Participants, the groups that the study looks for, and the researchers. */
public final class PeoplePage extends ListPage {

    /** The id of the page. */
    public static final String ID = "org.fieldway.ui.design.people";

    /** A page of this editor. */
    public PeoplePage(DesignEditor editor) {
        super(editor, ID, Messages.people);
    }

    @Override
    List<EReference> lists() {
        return List.of(Literals.STUDY__PARTICIPANTS, Literals.STUDY__GROUPS, Literals.STUDY__RESEARCHERS);
    }

    @Override
    void build() {
        list(Messages.participants, Literals.STUDY__PARTICIPANTS, Messages.participantsHint, List.of(
                new Column(Literals.PARTICIPANT__NUMBER, 70), new Column(Literals.NAMED__NAME, 130),
                new Column(Literals.PARTICIPANT__ROLES, 130), new Column(Literals.PARTICIPANT__STATUS, 110),
                new Column(Literals.PARTICIPANT__GROUPS, 160)));
        list(Messages.groups, Literals.STUDY__GROUPS, Messages.groupsHint, List.of(
                new Column(Literals.NAMED__NAME, 200), new Column(Literals.PARTICIPANT_GROUP__TARGET_SIZE, 90),
                new Column(Literals.PARTICIPANT_GROUP__INCLUSION, 260)));
        list(Messages.researchers, Literals.STUDY__RESEARCHERS, Messages.researchersHint, List.of(
                new Column(Literals.NAMED__NAME, 170), new Column(Literals.RESEARCHER__INITIALS, 70),
                new Column(Literals.RESEARCHER__ROLE, 160), new Column(Literals.RESEARCHER__AFFILIATION, 180)));
    }
}
