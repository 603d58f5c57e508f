/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.ui.journey.board.Board;
import org.fieldway.ui.journey.board.BoardWorkspace;
import org.fieldway.ui.journey.geometry.Place;

/** The stages of a map with their cards, lane by lane; choosing a line goes to it on the board, and the other way round. */
final class OutlineTree {

    private final BoardWorkspace workspace;
    private final Board board;
    private final Tree tree;
    private final Map<Place, TreeItem> items = new HashMap<>();
    private ReleasedMap shown;
    private boolean following;

    OutlineTree(Composite parent, BoardWorkspace workspace) {
        this.workspace = workspace;
        this.board = workspace.board();
        tree = new Tree(parent, SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        tree.addListener(SWT.Selection, e -> chosen((TreeItem) e.item));
        tree.addListener(SWT.DefaultSelection, e -> workspace.view().setFocus());
        board.onChange(this::boardChanged);
        boardChanged();
    }

    void setFocus() {
        tree.setFocus();
    }

    private void chosen(TreeItem item) {
        following = true;
        workspace.go((Place) item.getData());
        following = false;
    }

    private void boardChanged() {
        if (tree.isDisposed()) {
            return;
        }
        if (shown != board.release().content()) {
            shown = board.release().content();
            fill();
        }
        if (!following) {
            board.focus().map(items::get).ifPresent(item -> {
                tree.setSelection(item);
                tree.showItem(item);
            });
        }
    }

    private void fill() {
        tree.setRedraw(false);
        List<Place> open = new ArrayList<>();
        items.forEach((place, item) -> {
            if (item.getExpanded()) {
                open.add(place);
            }
        });
        tree.removeAll();
        items.clear();
        Map<String, List<ReleasedCard>> cells = new HashMap<>();
        shown.cards().forEach(card -> cells.computeIfAbsent(card.stageId() + "/" + card.laneId(), key -> new ArrayList<>()).add(card));
        shown.stages().forEach(stage -> {
            TreeItem item = add(null, new Place.Stage(stage.id()), stage.name().isBlank() ? Messages.noName : stage.name());
            shown.lanes().forEach(lane -> cells.getOrDefault(stage.id() + "/" + lane.id(), List.of())
                    .forEach(card -> add(item, new Place.Card(card.id()), text(card, lane))));
        });
        open.stream().map(items::get).filter(item -> item != null).forEach(item -> item.setExpanded(true));
        tree.setRedraw(true);
    }

    private TreeItem add(TreeItem parent, Place place, String text) {
        var item = parent == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(parent, SWT.NONE);
        item.setText(text);
        item.setData(place);
        items.put(place, item);
        return item;
    }

    private static String text(ReleasedCard card, ReleasedLane lane) {
        String words = card.text().isBlank() ? card.feelingWord() : card.text();
        return NLS.bind(Messages.cardInLane, words.isBlank() ? String.valueOf(card.feelingScore()) : words.replace('\n', ' '), lane.name());
    }
}
