/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.find;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fieldway.ui.journey.board.Board;
import org.fieldway.ui.journey.board.BoardWorkspace;
import org.fieldway.ui.journey.find.MapSearch.HiddenCard;
import org.fieldway.ui.journey.find.MapSearch.Hit;
import org.fieldway.ui.journey.find.MapSearch.Where;
import org.fieldway.ui.journey.geometry.Place;

/** A line over the board in which words are typed; all places that hold them are marked, and gone through one by one. */
public final class FindBar {

    private static final int FIELD_WIDTH = 240;

    private final Composite bar;
    private final Text field;
    private final Label count;
    private final Link beyond;
    private final Board board;
    private final BoardWorkspace workspace;
    private List<Hit> hits = List.of();
    private int current = -1;

    /** A closed bar. */
    public FindBar(Composite parent, BoardWorkspace workspace) {
        this.workspace = workspace;
        this.board = workspace.board();
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(6).margins(12, 4).spacing(8, 0).applyTo(bar);
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
        beyond = new Link(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(beyond);
        item(new ToolBar(bar, SWT.FLAT), "\u00d7", Messages.closeTip, this::close);
        field.addListener(SWT.Modify, e -> typed());
        field.addListener(SWT.FocusIn, e -> workspace.typingBeside(true));
        field.addListener(SWT.FocusOut, e -> workspace.typingBeside(false));
        field.addListener(SWT.Traverse, this::traversed);
        field.addListener(SWT.DefaultSelection, e -> step(e));
        beyond.addListener(SWT.Selection, e -> reveal());
        board.onChange(this::boardChanged);
    }

    private static void item(ToolBar tools, String text, String tip, Runnable what) {
        var item = new ToolItem(tools, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, e -> what.run());
    }

    private void step(Event e) {
        if ((e.stateMask & SWT.SHIFT) != 0) {
            previous();
        } else {
            next();
        }
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

    /** True while the bar is there. */
    public boolean isOpen() {
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

    /** Finds these words, as if they were typed. */
    public void find(String words) {
        show(true);
        field.setText(words);
    }

    private void typed() {
        search();
        current = -1;
        if (!hits.isEmpty()) {
            go(0);
        }
        tell();
    }

    private void search() {
        hits = MapSearch.of(board.release().content(), hiddenCards(), field.getText());
        board.found(hits.stream().filter(h -> h.where() == Where.SHOWN).map(h -> workspace.shown(h.place()))
                .collect(Collectors.toSet()));
    }

    private List<HiddenCard> hiddenCards() {
        return board.hiddenLanes() == 0 ? List.of() : workspace.objects().map().getCards().stream()
                .filter(card -> card.getLane() != null && card.getLane().isHidden())
                .map(card -> new HiddenCard(EcoreUtil.getID(card), EcoreUtil.getID(card.getLane()), card.getText() == null ? "" : card.getText()))
                .toList();
    }

    /** What changes on the board may hold the words now, or not any more. */
    private void boardChanged() {
        if (isOpen()) {
            List<Hit> before = hits;
            search();
            if (!hits.equals(before)) {
                current = Math.min(current, hits.size() - 1);
                tell();
            }
        }
    }

    /** Goes to the next place. */
    public void next() {
        move(1);
    }

    /** Goes to the place before. */
    public void previous() {
        move(-1);
    }

    private void move(int by) {
        if (!isOpen()) {
            open();
        } else if (!hits.isEmpty()) {
            go(Math.floorMod(current + by, hits.size()));
            tell();
        }
    }

    private void go(int index) {
        current = index;
        Hit hit = hits.get(index);
        switch (hit.where()) {
            case SHOWN -> workspace.go(hit.place());
            case FOLDED -> workspace.go(new Place.Lane(hit.laneId()));
            case HIDDEN -> workspace.go(new Place.HiddenLanes());
        }
    }

    private void tell() {
        count.setText(field.getText().isBlank() ? "" : hits.isEmpty() ? Messages.nothing
                : NLS.bind(Messages.position, current + 1, hits.size()));
        Where where = current < 0 || current >= hits.size() ? Where.SHOWN : hits.get(current).where();
        beyond.setText(switch (where) {
            case SHOWN -> elsewhere();
            case FOLDED -> Messages.inFolded;
            case HIDDEN -> Messages.inHidden;
        });
        beyond.requestLayout();
        count.requestLayout();
    }

    /** How much was found where it cannot be seen. */
    private String elsewhere() {
        long unseen = hits.stream().filter(h -> h.where() != Where.SHOWN).count();
        return unseen == 0 ? "" : unseen == 1 ? Messages.oneUnseen : NLS.bind(Messages.manyUnseen, unseen);
    }

    /** Unfolds or shows the lane of what was found, and goes there. */
    private void reveal() {
        if (current < 0 || current >= hits.size()) {
            return;
        }
        Hit hit = hits.get(current);
        workspace.objects().lane(hit.laneId()).ifPresent(lane -> {
            if (hit.where() == Where.HIDDEN) {
                workspace.lanes().hide(lane, false);
            }
            if (lane.isCollapsed()) {
                workspace.lanes().collapse(lane, false);
            }
        });
        search();
        workspace.go(hit.place());
        tell();
    }

    /** What is told of how much was found. */
    public String told() {
        return count.getText();
    }
}
