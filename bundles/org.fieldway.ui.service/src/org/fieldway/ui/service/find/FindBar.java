/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.find;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fieldway.render.scene.Item;
import org.fieldway.ui.service.map.Drawn;
import org.fieldway.ui.service.map.ServiceBoard;
import org.fieldway.ui.service.map.ServiceWorkspace;

/** A line over the map in which words are typed; everything that bears them is marked, and gone through one by one. */
public final class FindBar {

    private static final int FIELD_WIDTH = 240;

    private final Composite bar;
    private final Text field;
    private final Label count;
    private final ServiceBoard board;
    private final ServiceWorkspace workspace;
    private List<String> hits = List.of();
    private int current = -1;

    /** A closed bar. */
    public FindBar(Composite parent, ServiceWorkspace workspace) {
        this.workspace = workspace;
        this.board = workspace.board();
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(5).margins(12, 4).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        new Label(bar, SWT.NONE).setText(Messages.find);
        field = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.hint);
        GridDataFactory.fillDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(field);
        var steps = new ToolBar(bar, SWT.FLAT);
        item(steps, "\u2039", Messages.previousTip, this::previous);
        item(steps, "\u203a", Messages.nextTip, this::next);
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        item(new ToolBar(bar, SWT.FLAT), "\u00d7", Messages.closeTip, this::close);
        field.addListener(SWT.Modify, e -> typed());
        field.addListener(SWT.Traverse, this::traversed);
        field.addListener(SWT.DefaultSelection, e -> next());
        board.onDrawn(this::drawn);
    }

    private static void item(ToolBar tools, String text, String tip, Runnable what) {
        var item = new ToolItem(tools, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, e -> what.run());
    }

    private void traversed(Event e) {
        if (e.detail == SWT.TRAVERSE_ESCAPE) {
            e.doit = false;
            close();
        } else if (e.detail == SWT.TRAVERSE_RETURN && (e.stateMask & SWT.SHIFT) != 0) {
            e.doit = false;
            previous();
        }
    }

    /** Shows the bar and goes into its field. */
    public void open() {
        show(true);
        field.setFocus();
        field.selectAll();
        typed();
    }

    private boolean isOpen() {
        return !bar.isDisposed() && bar.getVisible();
    }

    private void close() {
        show(false);
        board.found(Set.of());
        workspace.view().setFocus();
    }

    private void show(boolean shown) {
        bar.setVisible(shown);
        ((GridData) bar.getLayoutData()).exclude = !shown;
        bar.getParent().requestLayout();
    }

    private void typed() {
        search();
        current = hits.isEmpty() ? -1 : 0;
        go();
    }

    private void search() {
        String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
        hits = wanted.isEmpty() ? List.of() : board.drawn().map(drawn -> drawn.inReadingOrder().stream()
                .filter(id -> drawn.item(id).map(Item::name).orElse("").toLowerCase(Locale.ROOT).contains(wanted))
                .filter(id -> drawn.isActor(id) || !onlyByEnds(drawn, id, wanted)).toList()).orElse(List.of());
        board.found(Set.copyOf(hits));
    }

    /** The name of a line holds the names of its ends; where only these hold the words, the ends alone are found. */
    private static boolean onlyByEnds(Drawn drawn, String id, String wanted) {
        return drawn.relation(id).filter(relation -> !(relation.kindName() + " " + relation.label() + " "
                + relation.viaRole()).toLowerCase(Locale.ROOT).contains(wanted)).isPresent();
    }

    private void drawn() {
        if (isOpen()) {
            List<String> before = hits;
            search();
            current = hits.equals(before) ? current : Math.min(current, hits.size() - 1);
            tell();
        }
    }

    /** Goes to the next hit. */
    public void next() {
        move(1);
    }

    /** Goes to the hit before. */
    public void previous() {
        move(-1);
    }

    private void move(int by) {
        if (!isOpen()) {
            open();
        } else if (!hits.isEmpty()) {
            current = Math.floorMod(current + by, hits.size());
            go();
        }
    }

    private void go() {
        if (current >= 0) {
            workspace.go(hits.get(current));
        }
        tell();
    }

    private void tell() {
        count.setText(field.getText().isBlank() ? "" : hits.isEmpty() ? Messages.nothing
                : NLS.bind(Messages.position, current + 1, hits.size()));
    }

    /** What is told of how much was found. */
    public String told() {
        return count.getText();
    }
}
