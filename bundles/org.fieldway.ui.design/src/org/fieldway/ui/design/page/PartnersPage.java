/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.page;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.fieldway.model.study.StudyPackage.Literals;
import org.fieldway.ui.design.DesignEditor;
import org.fieldway.ui.design.form.ObjectTable.Column;

/** Organisations that have to do with the study, and places. */
public final class PartnersPage extends ListPage {

    /** The id of the page. */
    public static final String ID = "org.fieldway.ui.design.partners";

    /** A page of this editor. */
    public PartnersPage(DesignEditor editor) {
        super(editor, ID, Messages.partners);
    }

    @Override
    List<EReference> lists() {
        return List.of(Literals.STUDY__ORGANISATIONS, Literals.STUDY__PLACES);
    }

    @Override
    void build() {
        list(Messages.organisations, Literals.STUDY__ORGANISATIONS, Messages.organisationsHint, List.of(
                new Column(Literals.NAMED__NAME, 220), new Column(Literals.ORGANISATION__SECTOR, 130),
                new Column(Literals.ORGANISATION__KIND, 150), new Column(Literals.ORGANISATION__STUDY_ROLE, 110)));
        list(Messages.places, Literals.STUDY__PLACES, Messages.placesHint, List.of(
                new Column(Literals.NAMED__NAME, 200), new Column(Literals.PLACE__LEVEL, 120),
                new Column(Literals.PLACE__LOCALITY, 150), new Column(Literals.PLACE__PART_OF, 150)));
    }
}
