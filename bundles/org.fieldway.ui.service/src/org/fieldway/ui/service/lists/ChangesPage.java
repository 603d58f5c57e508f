/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.ui.properties.FieldForm;
import org.fieldway.ui.service.edit.ChangeEdits;
import org.fieldway.ui.service.edit.Landscape;
import org.fieldway.ui.service.map.ServiceWorkspace;
import org.fieldway.ui.text.Dates;

/** Changes of the landscape and, beside them, the fields of the one that is selected. */
public final class ChangesPage {

    private static final int[] WEIGHTS = {60, 40};
    private static final List<EStructuralFeature> FIELDS = List.of(StudyPackage.Literals.NAMED__NAME,
            ServicePackage.Literals.LANDSCAPE_CHANGE__CHANGED_ON, ServicePackage.Literals.LANDSCAPE_CHANGE__KIND,
            ServicePackage.Literals.LANDSCAPE_CHANGE__STATUS, ServicePackage.Literals.LANDSCAPE_CHANGE__AFFECTS,
            ServicePackage.Literals.LANDSCAPE_CHANGE__EFFECT);

    private final ServiceWorkspace workspace;
    private final ChangeEdits edits;
    private final SashForm page;
    private final EntryTable table;
    private final Buttons buttons;
    private final ScrolledComposite scrolled;
    private final FieldForm form;

    ChangesPage(Composite parent, ServiceWorkspace workspace) {
        this.workspace = workspace;
        edits = new ChangeEdits(workspace.landscape());
        page = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        var left = new Composite(page, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).applyTo(left);
        buttons = new Buttons(left)
                .add(Messages.newChange, () -> workspace.board().isEditable(), this::add)
                .add(Messages.delete, () -> workspace.board().isEditable() && focused().isPresent(), workspace::delete);
        table = new EntryTable(left, workspace, Messages.changes, List.of(new EntryTable.Column(Messages.day, 95),
                new EntryTable.Column(Messages.what, 230), new EntryTable.Column(Messages.kind, 110),
                new EntryTable.Column(Messages.status, 100), new EntryTable.Column(Messages.affects, 220)));
        scrolled = new ScrolledComposite(page, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        form = new FieldForm(scrolled, workspace.landscape().session(), (object, feature) -> Optional.empty());
        scrolled.setContent(form.control());
        scrolled.addListener(SWT.Resize, e -> fit());
        page.setWeights(WEIGHTS);
        workspace.board().onChange(this::enable);
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        scrolled.setMinHeight(form.control().computeSize(Math.max(1, width), SWT.DEFAULT).y);
    }

    Control control() {
        return page;
    }

    /** The table. */
    public EntryTable table() {
        return table;
    }

    private Optional<LandscapeChange> focused() {
        return workspace.focused(LandscapeChange.class);
    }

    private void enable() {
        if (!page.isDisposed()) {
            buttons.update();
        }
    }

    /** What is selected on the map is what the change touches. */
    private void add() {
        edits.askNew(workspace.selected(Actor.class)).map(Landscape::id).ifPresent(workspace.board()::select);
    }

    void refresh() {
        var shown = workspace.board().audience().beyondTeam() ? released() : all();
        table.show(shown);
        form.refresh();
        enable();
    }

    /** The team sees all of them, also those that belong to another time than the map's. */
    private List<EntryTable.Line> all() {
        return workspace.landscape().services().getChanges().stream().map(change -> new EntryTable.Line(Landscape.id(change),
                List.of(change.getChangedOn() == null ? "" : Dates.shortDay(change.getChangedOn()),
                        workspace.landscape().session().nameOf(change), ModelNames.literal(change.getKind()),
                        ModelNames.literal(change.getStatus()), names(change.getAffects())))).toList();
    }

    private String names(List<? extends Actor> actors) {
        return actors.stream().map(workspace.landscape().session()::nameOf).collect(Collectors.joining(", "));
    }

    private List<EntryTable.Line> released() {
        return workspace.board().drawn().map(drawn -> drawn.map().changes().stream().map(change -> new EntryTable.Line(
                change.id(), List.of(change.day(), change.name(), change.kindName(), change.statusName(), ""))).toList())
                .orElse(List.of());
    }

    /** Follows the map's selection. */
    void select() {
        table.select();
        LandscapeChange change = workspace.board().isEditable() ? focused().orElse(null) : null;
        if (change == null && form.object() != null) {
            form.clear();
        } else if (change != null && change != form.object()) {
            form.show(change, FIELDS);
            fit();
        }
        enable();
    }
}
