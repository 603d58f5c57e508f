/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas.find;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A line over a drawing in which words are typed; all places that hold them are marked, and gone through one by one. */
public final class FindLine {

    /**
     * What the line says of its own drawing.
     *
     * @param label before the field
     * @param hint in the field while it is empty
     * @param nothing instead of the count where no place holds the words
     */
    public record Wording(String label, String hint, String nothing) { }

    private static final int FIELD_WIDTH = 240;

    private final Composite bar;
    private final Text field;
    private final Label count;
    private final Wording wording;
    private final Finder finder;
    private int hits;
    private int current = -1;

    /** A closed line in a parent with a grid layout. */
    public FindLine(Composite parent, Wording wording, Finder finder) {
        this.wording = wording;
        this.finder = finder;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(5).margins(12, 4).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        new Label(bar, SWT.NONE).setText(wording.label());
        field = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
        field.setMessage(wording.hint());
        GridDataFactory.fillDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(field);
        var steps = new ToolBar(bar, SWT.FLAT);
        item(steps, "\u2039", Messages.previousTip, this::previous);
        item(steps, "\u203a", Messages.nextTip, this::next);
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        item(new ToolBar(bar, SWT.FLAT), "\u00d7", Messages.closeTip, this::close);
        listen();
    }

    private static void item(ToolBar tools, String text, String tip, Runnable what) {
        var item = new ToolItem(tools, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, e -> what.run());
    }

    private void listen() {
        field.addListener(SWT.Modify, e -> typed());
        field.addListener(SWT.FocusIn, e -> finder.typing(true));
        field.addListener(SWT.FocusOut, e -> finder.typing(false));
        field.addListener(SWT.Traverse, this::traversed);
        field.addListener(SWT.DefaultSelection, this::step);
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

    /** Puts a link behind the count, for more to say of a hit; it has no text yet, and the finder may set it when told. */
    public Link addLink(Runnable whenFollowed) {
        var link = new Link(bar, SWT.NONE);
        link.moveBelow(count);
        ((GridLayout) bar.getLayout()).numColumns++;
        GridDataFactory.swtDefaults().applyTo(count);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(link);
        link.addListener(SWT.Selection, e -> whenFollowed.run());
        return link;
    }

    /** Shows the line and goes into its field. */
    public void open() {
        show(true);
        field.setFocus();
        field.selectAll();
        typed();
    }

    /** True while the line is there. */
    public boolean isOpen() {
        return !bar.isDisposed() && bar.getVisible();
    }

    private void close() {
        show(false);
        finder.clear();
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
        hits = finder.search(field.getText());
        current = -1;
        if (hits > 0) {
            go(0);
        }
        tell();
    }

    /** Searches anew where the line is open: what changed in the drawing may hold the words now, or not any more. */
    public void searchAgain() {
        if (isOpen()) {
            hits = finder.search(field.getText());
            current = Math.min(current, hits - 1);
            tell();
        }
    }

    /** Goes to the next hit, after the last one to the first; opens the line where it is closed. */
    public void next() {
        move(1);
    }

    /** Goes to the hit before, before the first one to the last; opens the line where it is closed. */
    public void previous() {
        move(-1);
    }

    private void move(int by) {
        if (!isOpen()) {
            open();
        } else if (hits > 0) {
            go(Math.floorMod(current + by, hits));
            tell();
        }
    }

    private void go(int hit) {
        current = hit;
        finder.go(hit);
    }

    private void tell() {
        String text = field.getText().isBlank() ? "" : hits == 0 ? wording.nothing() : NLS.bind(Messages.position, current + 1, hits);
        if (!text.equals(count.getText())) {
            count.setText(text);
            count.requestLayout();
        }
        finder.told(current);
    }

    /** What is told of how much was found. */
    public String told() {
        return count.getText();
    }
}
