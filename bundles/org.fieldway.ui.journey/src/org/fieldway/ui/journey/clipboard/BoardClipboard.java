/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.clipboard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.fieldway.core.journey.PasteTable;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.journey.board.Board;
import org.fieldway.ui.journey.board.BoardEdits;
import org.fieldway.ui.journey.board.BoardObjects;
import org.fieldway.ui.journey.clipboard.Landing.Lack;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Selection;
import org.fieldway.ui.study.StudySession;

/**
 * Copies cards as cards, for any map of the study, and as text for other programs. Pasting takes the cards while the clipboard
 * still holds their text; otherwise a table of a spreadsheet becomes cards from the cell with the focus on, and lines become
 * cards of that cell.
 */
public final class BoardClipboard {

    private final StudySession session;
    private final Board board;
    private final BoardObjects objects;
    private final BoardEdits edits;

    /** Copies from and pastes onto a board. */
    public BoardClipboard(StudySession session, Board board, BoardObjects objects, BoardEdits edits) {
        this.session = session;
        this.board = board;
        this.objects = objects;
        this.edits = edits;
    }

    /** Copies the selected cards; false where none is selected. */
    public boolean copy() {
        List<Card> cards = board.selection().cardIds().stream().map(objects::card).flatMap(Optional::stream).toList();
        if (cards.isEmpty() || board.audience().beyondTeam()) {
            return false;
        }
        CardBlock block = new CopiedCards(objects.map(), cards).block();
        session.domain().setClipboard(List.of(block));
        if (!block.text().isEmpty()) {
            var clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] { block.text() }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
        return true;
    }

    /** Copies the selected cards and deletes them. */
    public void cut() {
        if (board.isEditable() && copy()) {
            edits.delete();
        }
    }

    /** Puts what was copied onto the map. */
    public void paste() {
        if (!board.isEditable()) {
            return;
        }
        String text = clipboardText();
        Optional<CardBlock> copied = copied().filter(block -> block.text().isEmpty() || block.text().equals(text));
        if (copied.isPresent()) {
            paste(copied.get());
        } else {
            pasteText(text);
        }
    }

    /** Puts a text onto the map as if it had been on the clipboard. */
    public void pasteText(String text) {
        CellTable table = CellTable.read(text);
        if (table.isNamed()) {
            pasteNamed(table);
        } else if (table.width() > 1) {
            cell().ifPresent(cell -> pasteTable(table, cell));
        } else if (table.width() == 1) {
            cell().ifPresent(cell -> edits.pasteTexts(cell, position(cell),
                    table.rows().stream().flatMap(row -> CellTable.texts(row.get(0)).stream()).toList()));
        }
    }

    private void paste(CardBlock block) {
        cell().ifPresent(cell -> {
            if (block.isOneCell()) {
                edits.paste(cell, position(cell), block.cards().stream().map(CardBlock.Placed::card).toList());
                return;
            }
            begin(cell, block.width(), block.height()).ifPresent(start -> {
                block.cards().stream().filter(p -> start.landing().holds(p.column(), p.row())).forEach(p -> start.paste().copy(
                        start.landing().stages().get(p.column()), start.landing().lanes().get(p.row()), p.card()));
                finish(start.paste());
            });
        });
    }

    private void pasteTable(CellTable table, Place.Cell cell) {
        begin(cell, table.width(), table.height()).ifPresent(start -> {
            fill(start.paste(), start.landing(), table.rows());
            finish(start.paste());
        });
    }

    private void pasteNamed(CellTable table) {
        var paste = new PasteTable(session.domain(), objects.map(), LaneKinds.of(session.study()));
        List<String> stages = table.rows().get(0).subList(1, table.width());
        List<List<String>> rows = table.rows().subList(1, table.height());
        Landing landing = Landing.named(paste, stages, rows.stream().map(row -> row.get(0)).toList(), LaneKinds.of(session.study()));
        fill(paste, landing, rows.stream().map(row -> row.subList(1, row.size())).toList());
        finish(paste);
    }

    private void fill(PasteTable paste, Landing landing, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (landing.holds(column, row)) {
                    Stage stage = landing.stages().get(column);
                    Lane lane = landing.lanes().get(row);
                    CellTable.texts(rows.get(row).get(column)).forEach(text -> paste.text(stage, lane, text));
                }
            }
        }
    }

    private record Start(PasteTable paste, Landing landing) { }

    /** Asks what to do where the map is too small; empty where nothing is to be done. */
    private Optional<Start> begin(Place.Cell cell, int width, int height) {
        Optional<Stage> stage = objects.stage(cell.stageId());
        Optional<Lane> lane = objects.lane(cell.laneId());
        if (stage.isEmpty() || lane.isEmpty()) {
            return Optional.empty();
        }
        Lack lack = Landing.lack(objects.map(), stage.get(), lane.get(), width, height);
        int answer = lack.isNothing() ? 1 : Dialogs.get().choose(Messages.tooSmallTitle,
                NLS.bind(Messages.tooSmall, lack.stages(), lack.lanes()), List.of(Messages.add, Messages.leaveOut, Messages.cancel));
        if (answer > 1) {
            return Optional.empty();
        }
        var paste = new PasteTable(session.domain(), objects.map(), LaneKinds.of(session.study()));
        return Optional.of(new Start(paste, Landing.from(paste, stage.get(), lane.get(), width, height, answer == 0,
                number -> NLS.bind(Messages.stageName, number), number -> NLS.bind(Messages.laneName, number))));
    }

    private void finish(PasteTable paste) {
        if (edits.make(paste)) {
            edits.select(paste.cards());
        }
    }

    private Optional<Place.Cell> cell() {
        return board.focus().flatMap(p -> Selection.cellOf(p, board.geometry()));
    }

    private int position(Place.Cell cell) {
        return board.focus().filter(Place.Card.class::isInstance).map(Place.Card.class::cast)
                .flatMap(card -> objects.card(card.cardId())).map(card -> objects.cards(cell).indexOf(card) + 1)
                .orElse(Integer.MAX_VALUE);
    }

    private Optional<CardBlock> copied() {
        Collection<?> content = session.domain().getClipboard();
        return content == null ? Optional.empty()
                : content.stream().filter(CardBlock.class::isInstance).map(CardBlock.class::cast).findFirst();
    }

    private static String clipboardText() {
        var clipboard = new Clipboard(Display.getCurrent());
        Object content = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return content == null ? "" : content.toString();
    }
}
