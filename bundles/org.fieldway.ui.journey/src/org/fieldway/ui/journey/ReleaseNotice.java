/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.fieldway.ui.journey.board.Board;
import org.fieldway.ui.release.WithheldDialog;
import org.fieldway.ui.theme.Palette;

/** A line over the board that says for whom it is shown, that it cannot be changed there, and what was withheld. */
public final class ReleaseNotice {

    private final Board board;
    private final Composite bar;
    private final Label text;
    private final Link list;

    ReleaseNotice(Composite parent, Board board) {
        this.board = board;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 6).spacing(16, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        text = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        list = new Link(bar, SWT.NONE);
        list.addListener(SWT.Selection, e -> new WithheldDialog(list.getShell(), board.release()).open());
        for (Control control : new Control[] { bar, text, list }) {
            control.setData("org.eclipse.e4.ui.css.disabled", true);
        }
        Palette.notice(bar, text, list);
        board.onChange(this::update);
        update();
    }

    private void update() {
        if (bar.isDisposed()) {
            return;
        }
        int withheld = board.release().withheld().size();
        boolean beyondTeam = board.audience().beyondTeam();
        String shownTo = NLS.bind(Messages.shownAs, board.audience().label());
        String told = board.filter().told(board.release().content(), board.filteredOut());
        String who = beyondTeam ? shownTo : withheld > 0 ? Messages.withheldFromTeam : "";
        text.setText(board.isReading() ? Messages.reading : (who + " " + told).strip());
        list.setText(withheld == 0 ? Messages.nothingWithheld : "<a>" + (withheld == 1 ? Messages.oneWithheld
                : NLS.bind(Messages.manyWithheld, withheld)) + "</a>");
        show(beyondTeam || withheld > 0 || board.isReading() || !board.filter().isAll());
        list.setVisible(beyondTeam || withheld > 0);
    }

    private void show(boolean shown) {
        var data = (GridData) bar.getLayoutData();
        if (data.exclude == shown || bar.getVisible() != shown) {
            bar.setVisible(shown);
            data.exclude = !shown;
        }
        bar.getParent().requestLayout();
    }
}
