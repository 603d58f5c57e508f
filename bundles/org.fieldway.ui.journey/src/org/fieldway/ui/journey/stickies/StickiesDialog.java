/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.stickies;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldway.core.journey.AddStickies;
import org.fieldway.core.journey.Sticky;
import org.fieldway.core.journey.StickyLines;
import org.fieldway.core.lanes.Carries;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Named;
import org.fieldway.ui.journey.BoardEditor;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Selection;

/**
 * Many sticky notes at once, one on each line, into a cell of the map; stays open beside the board for the next ones. One press
 * of its button is one step of undo.
 */
public final class StickiesDialog extends TitleAreaDialog {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 190;

    private final BoardEditor editor;
    private Combo stage;
    private Combo lane;
    private Text lines;
    private Label count;

    private StickiesDialog(BoardEditor editor) {
        super(editor.getSite().getShell());
        this.editor = editor;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    /** Opens it for the map of an editor; it closes with the editor. */
    public static void open(BoardEditor editor) {
        var map = (JourneyMap) editor.object();
        if (map.getStages().isEmpty() || map.getLanes().isEmpty()) {
            editor.workspace().hints().say(Messages.noCells);
            return;
        }
        var dialog = new StickiesDialog(editor);
        dialog.open();
        editor.workspace().view().addDisposeListener(e -> dialog.close());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.title);
        setMessage(Messages.message);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(16, 12).spacing(10, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Optional<Place.Cell> cell = editor.board().focus().flatMap(p -> Selection.cellOf(p, editor.board().geometry()));
        stage = combo(area, Messages.stage, stages(), cell.map(Place.Cell::stageId).orElse(""));
        lane = combo(area, Messages.lane, lanes(), ideas(cell.map(Place.Cell::laneId).orElse("")));
        lines = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(WIDTH, HEIGHT).applyTo(lines);
        lines.setToolTipText(Messages.message);
        lines.addListener(SWT.Modify, e -> tell());
        lines.addListener(SWT.KeyDown, this::pressed);
        lines.setFocus();
        count = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(WIDTH, SWT.DEFAULT).applyTo(count);
        return area;
    }

    /** The lane with the focus where it holds ideas, else the first one that does. */
    private String ideas(String focused) {
        LaneKinds kinds = LaneKinds.of(editor.session().study());
        List<String> ideas = lanes().stream().filter(l -> l.getKind() != null && kinds.of(l.getKind()).carries(Carries.PROPOSAL))
                .map(l -> String.valueOf(l.getId())).toList();
        return ideas.isEmpty() || ideas.contains(focused) ? focused : ideas.get(0);
    }

    private <T extends Named> Combo combo(Composite parent, String label, List<T> choices, String id) {
        new Label(parent, SWT.NONE).setText(label);
        var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        choices.forEach(choice -> combo.add(choice.getName() == null ? "" : choice.getName()));
        int chosen = choices.stream().map(choice -> String.valueOf(choice.getId())).toList().indexOf(id);
        combo.select(Math.max(0, chosen));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private List<Stage> stages() {
        return ((JourneyMap) editor.object()).getStages();
    }

    private List<Lane> lanes() {
        return ((JourneyMap) editor.object()).getLanes().stream().filter(l -> !l.isHidden()).toList();
    }

    private void pressed(Event e) {
        if ((e.stateMask & SWT.MOD1) != 0 && (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR)) {
            e.doit = false;
            add();
        }
    }

    private List<Sticky> notes() {
        return new StickyLines(editor.session().study().getParticipants()).read(lines.getText());
    }

    private void tell() {
        List<Sticky> notes = notes();
        long proposed = notes.stream().filter(n -> !n.proposedBy().isEmpty()).count();
        count.setText(notes.isEmpty() ? "" : NLS.bind(notes.size() == 1 ? Messages.oneNote : Messages.manyNotes, notes.size(), proposed));
        count.requestLayout();
        getButton(IDialogConstants.OK_ID).setEnabled(!notes.isEmpty());
    }

    private void add() {
        List<Sticky> notes = notes();
        List<Stage> stages = stages();
        List<Lane> lanes = lanes();
        if (notes.isEmpty() || stage.getSelectionIndex() >= stages.size() || lane.getSelectionIndex() >= lanes.size()) {
            return;
        }
        var change = new AddStickies(editor.session().domain(), stages.get(stage.getSelectionIndex()),
                lanes.get(lane.getSelectionIndex()), notes);
        if (editor.workspace().edits().make(change)) {
            editor.workspace().edits().select(change.cards());
            lines.setText("");
            count.setText(NLS.bind(Messages.added, notes.size()));
        } else {
            setErrorMessage(Messages.notAdded);
        }
        lines.setFocus();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.add, false).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void okPressed() {
        add();
    }
}
