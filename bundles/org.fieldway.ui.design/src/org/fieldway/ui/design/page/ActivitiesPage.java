/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.page;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.fieldway.model.study.StudyPackage.Literals;
import org.fieldway.ui.design.DesignEditor;
import org.fieldway.ui.design.form.ObjectTable.Column;

/** What the study does: fieldwork, vox pops, workshops. */
public final class ActivitiesPage extends ListPage {

    /** The id of the page. */
    public static final String ID = "org.fieldway.ui.design.activities";

    /** A page of this editor. */
    public ActivitiesPage(DesignEditor editor) {
        super(editor, ID, Messages.activities);
    }

    @Override
    List<EReference> lists() {
        return List.of(Literals.STUDY__ACTIVITIES);
    }

    @Override
    void build() {
        list(Messages.activities, Literals.STUDY__ACTIVITIES, Messages.activitiesHint, List.of(
                new Column(Literals.NAMED__NAME, 200), new Column(Literals.ACTIVITY__KIND, 120),
                new Column(Literals.ACTIVITY__STATUS, 90), new Column(Literals.ACTIVITY__STARTS_ON, 100),
                new Column(Literals.ACTIVITY__ENDS_ON, 100), new Column(Literals.ACTIVITY__TARGET_COUNT, 70)));
    }
}
