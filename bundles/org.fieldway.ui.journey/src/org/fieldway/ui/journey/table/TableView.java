/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.ui.journey.board.Board;
import org.fieldway.ui.journey.board.BoardWorkspace;
import org.fieldway.ui.journey.board.Twin;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Walk.Direction;
import org.fieldway.ui.study.StudySession;

/** The map as a table, with a line over it that says what to do and the whole text of the selected row beneath it. */
public final class TableView implements Twin {

    private static final int READING_LINES = 5;
    private static final int HINT_WIDTH = 300;

    private final Board board;
    private final BoardWorkspace workspace;
    private final Composite area;
    private final Label hint;
    private final TableTree tree;
    private final Text reading;
    private final TableEdits edits;
    private final TableTyping typing;
    private final TableSelection selection;
    private final TableMoves moves;
    private TableRows.Fresh fresh;
    private ReleasedMap shown;
    private boolean editable;

    /** Makes the table in the parent; it shows nothing before it is seen. */
    public TableView(Composite parent, StudySession session, BoardWorkspace workspace) {
        this.board = workspace.board();
        this.workspace = workspace;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 4).spacing(0, 6).applyTo(area);
        hint = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(hint);
        tree = new TableTree(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 0).applyTo(tree.control());
        reading = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(HINT_WIDTH, READING_LINES * reading.getLineHeight()).applyTo(reading);
        edits = new TableEdits(session, workspace);
        typing = new TableTyping(this, tree, edits, session, workspace);
        selection = new TableSelection(this, board, workspace);
        moves = new TableMoves(workspace, tree);
        new TableKeys(this, edits, moves);
        board.onChange(this::boardChanged);
    }

    /** The page with everything in it. */
    public Composite area() {
        return area;
    }

    /** The table itself. */
    public Tree tree() {
        return tree.control();
    }

    TableTree rows() {
        return tree;
    }

    TableEdits edits() {
        return edits;
    }

    BoardWorkspace workspace() {
        return workspace;
    }

    private void boardChanged() {
        if (!area.isDisposed() && area.isVisible()) {
            update();
        }
    }

    /** Shows the map and the selection as the board has them now. */
    public void update() {
        if (typing.isOpen()) {
            return;
        }
        ReleasedMap now = board.filter().apply(board.release().content()).map();
        if (now != shown || editable != board.isEditable()) {
            show(now);
        }
        selection.follow();
        read();
    }

    private void show(ReleasedMap map) {
        shown = map;
        editable = board.isEditable();
        List<Place> before = tree.selected();
        var rows = new TableRows(map, editable, fresh);
        tree.show(rows, new RowTexts(rows, workspace.objects(), !board.audience().beyondTeam()));
        selection.restore(before);
        boolean empty = map.stages().isEmpty() || map.lanes().isEmpty();
        hint.setText(!editable ? Messages.hintReadOnly : empty ? Messages.hintEmpty : Messages.hintKeys);
        ((GridData) hint.getLayoutData()).widthHint = Math.max(HINT_WIDTH, area.getClientArea().width - 2 * HINT_WIDTH / 10);
        area.layout();
    }

    /** Gives a cell one more row for a card that is being typed; null takes it away. */
    void fresh(TableRows.Fresh wanted) {
        fresh = wanted;
        show(shown);
    }

    /** Writes the selected row in full beneath the table. */
    void read() {
        List<Place> selected = tree.selected();
        String text = selected.isEmpty() ? Messages.nothingSelected : tree.texts().whole(selected.get(selected.size() - 1));
        if (!text.equals(reading.getText())) {
            reading.setText(text);
        }
    }

    /** The row with the focus. */
    Optional<Place> focus() {
        List<Place> selected = tree.selected();
        return selected.isEmpty() ? Optional.empty() : Optional.of(selected.get(selected.size() - 1));
    }

    TableTyping typing() {
        return typing;
    }

    @Override
    public void edit() {
        focus().ifPresent(typing::edit);
    }

    @Override
    public void newCard() {
        focus().ifPresent(typing::newCard);
    }

    @Override
    public void beginStage() {
        begin(new Place.NewStage());
    }

    @Override
    public void beginLane() {
        begin(new Place.NewLane());
    }

    private void begin(Place place) {
        tree.select(List.of(place));
        selection.push();
        typing.edit(place);
    }

    @Override
    public void move(Direction direction) {
        focus().ifPresent(place -> moves.move(place, direction));
    }

    @Override
    public void link() {
        focus().ifPresent(place -> new LinkChoice(tree, workspace).ask(place));
    }

    @Override
    public void reveal(Place place) {
        update();
        selection.show(place);
    }

    @Override
    public boolean setFocus() {
        if (tree.selected().isEmpty() && tree.rows() != null) {
            tree.rows().groups().stream().map(TableRows.Group::place).filter(Objects::nonNull).findFirst()
                    .ifPresent(selection::show);
        }
        return tree.control().setFocus();
    }

    @Override
    public boolean isTyping() {
        return typing.isOpen();
    }

    @Override
    public void endTyping() {
        typing.end();
    }

    /** Gives the board what is selected here. */
    void push() {
        selection.push();
    }
}
