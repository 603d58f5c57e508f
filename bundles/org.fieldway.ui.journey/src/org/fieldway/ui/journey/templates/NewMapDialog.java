/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.templates;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldway.model.edit.labels.Labels;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.MapTemplate;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantGroup;
import org.fieldway.ui.study.StudySession;

/** Asks what a new map is called, whom it is about and what it begins with. */
final class NewMapDialog extends TitleAreaDialog {

    private static final MapKind[] KINDS = { MapKind.INDIVIDUAL, MapKind.GROUP, MapKind.FUTURE };
    private static final int FIELD_WIDTH = 340;

    private final List<Participant> people;
    private final List<ParticipantGroup> groups;
    private final List<MapTemplate> templates = new ArrayList<>();
    private Text name;
    private Combo kind;
    private Label whoLabel;
    private Combo who;
    private Combo template;
    private boolean named;
    private NewMap answer;

    NewMapDialog(Shell parent, StudySession session) {
        super(parent);
        people = session.study().getParticipants();
        groups = session.study().getGroups();
        templates.add(null);
        templates.addAll(MapTemplates.all(session.study()));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.newMapTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.newMapTitle);
        setMessage(Messages.newMapMessage);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 12).spacing(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        label(area, Messages.about);
        kind = combo(area, List.of(Messages.aboutOne, Messages.aboutGroup, Messages.aboutFuture), 0);
        whoLabel = label(area, Messages.who);
        who = combo(area, List.of(), -1);
        label(area, Messages.name);
        name = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        label(area, Messages.beginsWith);
        template = combo(area, templates.stream().map(t -> t == null ? Messages.blank : MapTemplates.label(t)).toList(), 0);
        kind.addListener(SWT.Selection, e -> kindChosen());
        who.addListener(SWT.Selection, e -> suggestName());
        name.addListener(SWT.KeyDown, e -> named = true);
        name.addListener(SWT.Modify, e -> validate());
        kindChosen();
        return area;
    }

    private static Label label(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    private static Combo combo(Composite parent, List<String> choices, int chosen) {
        var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        choices.forEach(combo::add);
        combo.select(chosen);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private MapKind kind() {
        return KINDS[kind.getSelectionIndex()];
    }

    private void kindChosen() {
        who.removeAll();
        List<? extends EObject> choices = kind() == MapKind.INDIVIDUAL ? people : groups;
        choices.forEach(choice -> who.add(Labels.of(choice)));
        who.add(kind() == MapKind.INDIVIDUAL ? Messages.nobodyYet : Messages.everybody);
        who.select(kind() == MapKind.INDIVIDUAL && !people.isEmpty() ? 0 : who.getItemCount() - 1);
        boolean aboutSomebody = kind() != MapKind.FUTURE;
        who.setEnabled(aboutSomebody);
        whoLabel.setEnabled(aboutSomebody);
        suggestName();
    }

    /** A name that says whom the map is about, until somebody types one. */
    private void suggestName() {
        if (!named) {
            int index = who.getSelectionIndex();
            name.setText(switch (kind()) {
                case INDIVIDUAL -> index < people.size() ? NLS.bind(Messages.nameOfOne, people.get(index).getName()) : Messages.nameOfSomebody;
                case GROUP -> index < groups.size() ? NLS.bind(Messages.nameOfGroup, groups.get(index).getName()) : Messages.nameOfAll;
                case FUTURE -> Messages.nameOfFuture;
            });
        }
        validate();
    }

    private void validate() {
        boolean complete = !name.getText().isBlank();
        setErrorMessage(complete ? null : Messages.nameMissing);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(complete);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.create, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
    }

    @Override
    protected void okPressed() {
        int index = who.getSelectionIndex();
        boolean one = kind() == MapKind.INDIVIDUAL && index < people.size();
        boolean group = kind() == MapKind.GROUP && index < groups.size();
        answer = new NewMap(name.getText().strip(), kind(), one ? List.of(people.get(index)) : List.of(),
                group ? List.of(groups.get(index)) : List.of(), templates.get(template.getSelectionIndex()));
        super.okPressed();
    }

    /** What was answered; after the dialog was closed with its main button. */
    NewMap answer() {
        return answer;
    }
}
