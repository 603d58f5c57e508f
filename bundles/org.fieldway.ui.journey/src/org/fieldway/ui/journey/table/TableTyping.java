/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.TreeItem;
import org.fieldway.ui.journey.board.BoardWorkspace;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.table.RowEditor.End;
import org.fieldway.ui.journey.table.TableEdits.Choice;
import org.fieldway.ui.study.StudySession;

/** Editing in the table: which field opens, and where editing goes on after Enter and Tab. */
final class TableTyping {

    private final TableView view;
    private final TableTree tree;
    private final TableEdits edits;
    private final StudySession session;
    private final BoardWorkspace workspace;
    private final Runnable commit = this::end;
    private RowEditor editor;

    TableTyping(TableView view, TableTree tree, TableEdits edits, StudySession session, BoardWorkspace workspace) {
        this.view = view;
        this.tree = tree;
        this.edits = edits;
        this.session = session;
        this.workspace = workspace;
    }

    boolean isOpen() {
        return editor != null;
    }

    /** Ends editing; what was typed counts. */
    void end() {
        if (editor != null) {
            editor.end(End.LEFT);
        }
    }

    /** Opens the first field of a row; a feeling's is how good or bad it was. */
    void edit(Place place) {
        boolean feeling = tree.rows().cellOf(place).filter(tree.rows()::isCurve).isPresent();
        next(place, feeling ? Column.FEELING.ordinal() - 1 : -1, 1).ifPresent(column -> edit(place, column));
    }

    /** Begins a text with what was typed already. */
    void type(Place place, String typed) {
        edit(place);
        if (editor != null) {
            editor.begin(typed);
        }
    }

    /** Begins a card after the one of the row, or in the cell of the row; other rows are edited. */
    void newCard(Place place) {
        if (!workspace.board().isEditable()) {
            return;
        }
        if (place instanceof Place.Card card) {
            tree.rows().card(card.cardId()).ifPresent(c -> newCard(TableRows.cellOf(c), c.order() + 1));
        } else {
            edit(place);
        }
    }

    private void newCard(Place.Cell cell, int position) {
        view.fresh(new TableRows.Fresh(cell, position));
        tree.select(List.of(cell));
        tree.item(cell).ifPresent(item -> open(cell, Column.TEXT, item, position));
    }

    /** The next column of a row that can be edited, from another on. */
    private Optional<Column> next(Place place, int from, int step) {
        for (int i = from + step; i >= 0 && i < Column.values().length; i += step) {
            if (edits.isEditable(place, Column.values()[i], tree.rows())) {
                return Optional.of(Column.values()[i]);
            }
        }
        return Optional.empty();
    }

    /** Opens the field of a row in a column, where it can be edited. */
    void edit(Place place, Column column) {
        end();
        if (!edits.isEditable(place, column, tree.rows())) {
            return;
        }
        if (column == Column.PROPOSERS) {
            edits.askProposers((Place.Card) place);
        } else {
            tree.item(place).ifPresent(item -> open(place, column, item, Integer.MAX_VALUE));
        }
    }

    private void open(Place place, Column column, TreeItem item, int position) {
        List<Choice> choices = edits.choices(place, column, tree.rows());
        workspace.typing(true);
        session.pending().add(commit);
        editor = choices.isEmpty()
                ? RowEditor.text(tree.control(), item, column.ordinal(), edits.typed(place, column),
                        (value, how) -> typed(place, column, (String) value, how, position))
                : RowEditor.choice(tree.control(), item, column.ordinal(), choices.stream().map(Choice::label).toList(),
                        present(place, column, choices), (value, how) -> chosen(place, column, choices, (Integer) value, how));
    }

    /** What is chosen now; an empty cell of a list means its first entry, such as “Not stated”, but for a feeling. */
    private String present(Place place, Column column, List<Choice> choices) {
        String text = tree.texts().of(place, column);
        return text.isEmpty() && column != Column.FEELING ? choices.get(0).label() : text;
    }

    private void closed() {
        editor = null;
        session.pending().remove(commit);
        workspace.typing(false);
    }

    private void typed(Place place, Column column, String text, End how, int position) {
        closed();
        view.fresh(null);
        if (text != null) {
            edits.write(place, column, text, position);
        }
        view.update();
        boolean written = text != null && !text.isEmpty();
        if (how == End.DONE && written && continues(place)) {
            goOn(place, position);
        } else {
            beside(place, column, how);
        }
    }

    /** After a new stage, lane or card, Enter begins the next one. */
    private static boolean continues(Place place) {
        return place instanceof Place.NewStage || place instanceof Place.NewLane || place instanceof Place.Cell;
    }

    private void goOn(Place place, int position) {
        if (!(place instanceof Place.Cell cell)) {
            tree.select(List.of(place));
            view.push();
            edit(place);
        } else if (!tree.rows().isCurve(cell)) {
            newCard(cell, position == Integer.MAX_VALUE ? tree.rows().cards(cell).size() : position + 1);
        }
    }

    private void chosen(Place place, Column column, List<Choice> choices, Integer index, End how) {
        closed();
        if (index != null && index >= 0) {
            edits.choose(place, column, choices.get(index).value(), tree.rows());
        }
        view.update();
        beside(place, column, how);
    }

    /** Tab goes on in the row; a row that was a cell is now that of its card. */
    private void beside(Place place, Column column, End how) {
        if (how != End.NEXT && how != End.PREVIOUS) {
            return;
        }
        Place present = tree.item(place).isPresent() ? place : view.focus().orElse(place);
        next(present, column.ordinal(), how == End.NEXT ? 1 : -1).ifPresent(next -> edit(present, next));
    }
}
