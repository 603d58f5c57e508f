/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.fieldway.ui.image.Icons;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.theme.Palette;

/** The native tree; its items are brought to the rows in place, so that what is open, selected and seen stays. */
final class TableTree {

    private final Tree tree;
    private final Map<Place, TreeItem> items = new HashMap<>();
    private TableRows rows;
    private RowTexts texts;

    TableTree(Composite parent) {
        tree = new Tree(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setHeaderVisible(true);
        tree.setLinesVisible(true);
        var gc = new GC(tree);
        double wide = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        for (Column column : Column.values()) {
            var shown = new TreeColumn(tree, SWT.NONE);
            shown.setText(column.title());
            shown.setWidth((int) Math.ceil(wide * (column.characters() + 2)));
            shown.setMoveable(false);
        }
    }

    Tree control() {
        return tree;
    }

    /** Shows these rows. */
    void show(TableRows newRows, RowTexts newTexts) {
        rows = newRows;
        texts = newTexts;
        tree.setRedraw(false);
        items.clear();
        List<TableRows.Group> groups = rows.groups();
        for (int i = 0; i < groups.size(); i++) {
            boolean isNew = i >= tree.getItemCount();
            TreeItem item = isNew ? new TreeItem(tree, SWT.NONE) : tree.getItem(i);
            fill(item, groups.get(i).place());
            item.setFont(groups.get(i).place() instanceof Place.NewStage ? null : bold());
            fill(item, groups.get(i).rows());
            if (isNew) {
                item.setExpanded(true);
            }
        }
        while (tree.getItemCount() > groups.size()) {
            tree.getItem(tree.getItemCount() - 1).dispose();
        }
        tree.setRedraw(true);
    }

    private void fill(TreeItem parent, List<Place> places) {
        boolean wasEmpty = parent.getItemCount() == 0;
        for (int i = 0; i < places.size(); i++) {
            fill(i < parent.getItemCount() ? parent.getItem(i) : new TreeItem(parent, SWT.NONE), places.get(i));
        }
        while (parent.getItemCount() > places.size()) {
            parent.getItem(parent.getItemCount() - 1).dispose();
        }
        if (wasEmpty && !places.isEmpty()) {
            parent.setExpanded(true);
        }
    }

    private void fill(TreeItem item, Place place) {
        item.setData(place);
        items.put(place, item);
        for (Column column : Column.values()) {
            String text = texts.of(place, column).lines().reduce((one, next) -> one + " " + next).orElse("");
            if (!text.equals(item.getText(column.ordinal()))) {
                item.setText(column.ordinal(), text);
            }
        }
        boolean quiet = place instanceof Place.Cell || place instanceof Place.NewStage || place instanceof Place.NewLane;
        item.setForeground(0, quiet ? Palette.QUIET_TEXT.colour() : null);
        item.setImage(0, place instanceof Place.Lane lane
                ? rows.lane(lane.laneId()).map(l -> Icons.of(l.kind().icon())).orElse(null) : null);
    }

    private static Font bold() {
        return JFaceResources.getResources().create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD));
    }

    /** The selected rows; the row over the lanes is no place. */
    List<Place> selected() {
        List<Place> selected = new ArrayList<>();
        for (TreeItem item : tree.getSelection()) {
            if (item.getData() instanceof Place place) {
                selected.add(place);
            }
        }
        return selected;
    }

    /** Selects the rows of these places and shows the last one; false where none has a row. */
    boolean select(Collection<? extends Place> places) {
        TreeItem[] found = places.stream().map(items::get).filter(Objects::nonNull).toArray(TreeItem[]::new);
        if (found.length > 0) {
            tree.setSelection(found);
            tree.showItem(found[found.length - 1]);
        } else {
            tree.deselectAll();
        }
        return found.length > 0;
    }

    Optional<TreeItem> item(Place place) {
        return Optional.ofNullable(items.get(place)).filter(item -> !item.isDisposed());
    }

    TableRows rows() {
        return rows;
    }

    RowTexts texts() {
        return texts;
    }
}
