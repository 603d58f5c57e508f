/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.lanekinds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.StatusDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.Carries;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.render.scene.Colour;

/** Asks for everything that makes a lane kind, and shows what its cards will look like. */
final class LaneKindForm extends StatusDialog {

    private static final String FRESH_COLOUR = "#b83280";

    private final LaneKind start;
    private final List<String> taken;
    private final Map<Carries, Button> holds = new EnumMap<>(Carries.class);
    private Text name;
    private ColourEntry colour;
    private Combo shape;
    private IconChoice icon;
    private Button below;
    private LaneKindPreview preview;
    private LaneKind kind;

    /** @param taken the names of all other kinds */
    LaneKindForm(Shell parent, String title, LaneKind start, List<String> taken) {
        super(parent);
        this.start = start;
        this.taken = taken;
        setTitle(title);
    }

    /** What a new kind is before anything is said: a card that may stand on evidence. */
    static LaneKind fresh() {
        var colours = LaneKind.Colours.mixedFrom(FRESH_COLOUR);
        return new LaneKind("", "", colours, colours, CardShape.CARD, "lane-star", false, Set.of(Carries.EVIDENCE));
    }

    /** What was said; after the form was closed with its button. */
    LaneKind kind() {
        return kind;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).spacing(12, 8).applyTo(area);
        name = labelled(area, Messages.name, new Text(area, SWT.BORDER));
        name.setText(start.name());
        name.addListener(SWT.Modify, event -> changed());
        colour = new ColourEntry(area, start.light().accent(), this::changed);
        shape = labelled(area, Messages.shape, new Combo(area, SWT.READ_ONLY));
        List.of(CardShape.values()).forEach(each -> shape.add(Words.of(each)));
        shape.select(start.shape().ordinal());
        shape.addListener(SWT.Selection, event -> changed());
        icon = new IconChoice(area, start.icon());
        createHolds(area);
        below = new Button(area, SWT.CHECK);
        below.setText(Messages.belowVisibility);
        below.setSelection(start.belowVisibility());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(below);
        preview = new LaneKindPreview(area);
        changed();
        updateStatus(name.getText().isBlank() ? new Status(IStatus.OK, LaneKindForm.class, Messages.sayName) : Status.OK_STATUS);
        return area;
    }

    static <T extends Control> T labelled(Composite parent, String text, T control) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.moveAbove(control);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(control);
        return control;
    }

    private void createHolds(Composite area) {
        var group = new Group(area, SWT.NONE);
        group.setText(Messages.holds);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
        for (Carries what : Carries.values()) {
            var button = new Button(group, SWT.CHECK);
            button.setText(Words.of(what));
            button.setSelection(start.carries(what));
            holds.put(what, button);
        }
    }

    private void changed() {
        if (preview == null) {
            return;
        }
        String problem = problem();
        updateStatus(problem == null ? Status.OK_STATUS : new Status(IStatus.ERROR, LaneKindForm.class, problem));
        if (Colour.isHex(colour.value())) {
            preview.show(name.getText().strip(), read());
        }
    }

    private String problem() {
        String typed = name.getText().strip();
        if (typed.isEmpty()) {
            return Messages.sayName;
        }
        if (taken.stream().anyMatch(typed::equalsIgnoreCase)) {
            return Messages.nameTaken;
        }
        return Colour.isHex(colour.value()) ? null : Messages.sayColour;
    }

    private LaneKind read() {
        Set<Carries> chosen = EnumSet.noneOf(Carries.class);
        new ArrayList<>(holds.keySet()).stream().filter(what -> holds.get(what).getSelection()).forEach(chosen::add);
        var colours = LaneKind.Colours.mixedFrom(colour.value());
        return new LaneKind(start.id(), name.getText().strip(), colours, colours,
                CardShape.values()[shape.getSelectionIndex()], icon.value(), below.getSelection(), chosen);
    }

    @Override
    protected void okPressed() {
        kind = read();
        super.okPressed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, start.id().isEmpty() ? Messages.addVerb : Messages.saveVerb, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        getButton(IDialogConstants.OK_ID).setEnabled(problem() == null);
    }
}
