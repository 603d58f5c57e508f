/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.fieldway.model.study.Methodology;
import org.fieldway.model.study.StudyFactory;
import org.fieldway.model.study.StudyPackage.Literals;
import org.fieldway.ui.design.DesignEditor;
import org.fieldway.ui.design.check.FieldChecks;
import org.fieldway.ui.properties.FieldForm;

/** What the study is, when it takes place, how consent is kept, and its methodology. */
public final class GeneralPage extends DesignPage {

    /** The id of the page. */
    public static final String ID = "org.fieldway.ui.design.general";

    private static final int HINT_WIDTH = 260;
    private static final List<EStructuralFeature> STUDY = List.of(Literals.STUDY__TITLE, Literals.STUDY__ACRONYM,
            Literals.STUDY__SUMMARY, Literals.STUDY__RATIONALE, Literals.STUDY__KEYWORDS, Literals.STUDY__HOST);
    private static final List<EStructuralFeature> TIME = List.of(Literals.STUDY__STATUS, Literals.STUDY__STARTS_ON,
            Literals.STUDY__ENDS_ON, Literals.STUDY__LANGUAGE);
    private static final List<EStructuralFeature> CONSENT = List.of(Literals.STUDY__CONSENT_MANAGED_HERE,
            Literals.STUDY__CONSENT_NOT_MANAGED_REASON);

    private final List<FieldForm> forms = new ArrayList<>();
    private FieldForm methodology;
    private Label hint;
    private Button state;

    /** A page of this editor. */
    public GeneralPage(DesignEditor editor) {
        super(editor, ID, Messages.general);
    }

    @Override
    int columns() {
        return 2;
    }

    @Override
    void build() {
        fields(Messages.generalStudy, STUDY);
        methodology();
        fields(Messages.generalTime, TIME);
        fields(Messages.generalConsent, CONSENT);
        onRefresh(() -> forms.forEach(FieldForm::refresh));
        onRefresh(this::refreshMethodology);
        selected(List.of(study()));
    }

    private void fields(String title, List<EStructuralFeature> features) {
        Composite area = section(title, 1, false);
        var form = new FieldForm(area, session(), FieldChecks::check);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        form.show(study(), features);
        forms.add(form);
    }

    private void methodology() {
        Composite area = section(Messages.generalMethodology, 1, false);
        GridDataFactory.fillDefaults().grab(true, false).span(1, 3).applyTo(area.getParent());
        hint = toolkit().createLabel(area, Messages.methodologyHint, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(hint);
        state = toolkit().createButton(area, Messages.methodologyAdd, SWT.PUSH);
        GridDataFactory.swtDefaults().applyTo(state);
        state.addListener(SWT.Selection, e -> state());
        methodology = new FieldForm(area, session(), FieldChecks::check);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(methodology.control());
    }

    private void state() {
        Methodology added = StudyFactory.eINSTANCE.createMethodology();
        session().execute(Messages.addMethodology, added, study(),
                SetCommand.create(session().domain(), study(), Literals.STUDY__METHODOLOGY, added));
        refresh();
        reveal(added, Literals.METHODOLOGY__PARADIGM);
    }

    private void refreshMethodology() {
        Methodology present = study().getMethodology();
        show(hint, present == null);
        show(state, present == null);
        if (present == null) {
            methodology.clear();
        } else if (methodology.object() != present) {
            methodology.show(present, Literals.METHODOLOGY.getEAttributes());
        } else {
            methodology.refresh();
        }
        hint.requestLayout();
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    @Override
    public boolean shows(EObject target, EStructuralFeature feature) {
        return target instanceof Methodology || target == study() && (feature == null || feature instanceof EAttribute
                || feature == Literals.STUDY__METHODOLOGY || feature == Literals.STUDY__HOST);
    }

    @Override
    public boolean reveal(EObject target, EStructuralFeature feature) {
        if (target instanceof Methodology) {
            methodology.reveal(feature == null ? Literals.METHODOLOGY__PARADIGM : feature);
        } else {
            EStructuralFeature field = feature == null ? Literals.STUDY__TITLE : feature;
            forms.forEach(form -> form.reveal(field));
        }
        return true;
    }
}
