/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.ui.release.WithheldDialog;
import org.fieldway.ui.service.edit.ViewEdits;
import org.fieldway.ui.service.map.ServiceBoard;
import org.fieldway.ui.theme.Palette;

/** A line over the map that says for whom it is shown, what was withheld, and what filters leave out, with the way to show it. */
final class MapNotice {

    private static final String WITHHELD = "withheld";

    private final ServiceBoard board;
    private final ViewEdits views;
    private final Composite bar;
    private final Label text;
    private final Link ways;

    MapNotice(Composite parent, ServiceBoard board, ViewEdits views) {
        this.board = board;
        this.views = views;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 6).spacing(16, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        text = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        ways = new Link(bar, SWT.NONE);
        ways.addListener(SWT.Selection, e -> follow(e.text));
        for (Control control : new Control[] {bar, text, ways}) {
            control.setData("org.eclipse.e4.ui.css.disabled", true);
        }
        Palette.notice(bar, text, ways);
        board.onChange(this::update);
        update();
    }

    private void follow(String where) {
        if (where.equals(WITHHELD)) {
            board.release().ifPresent(release -> new WithheldDialog(bar.getShell(), release).open());
        } else {
            views.showEverything();
        }
    }

    private void update() {
        if (bar.isDisposed() || views.map() == null) {
            return;
        }
        List<String> sentences = new ArrayList<>();
        List<String> links = new ArrayList<>();
        if (board.isReading()) {
            sentences.add(Messages.reading);
        }
        board.release().ifPresent(release -> release(release, sentences, links));
        String told = String.join(" ", sentences).replace("&", "&&");
        String leads = String.join("   ", links);
        if (!told.equals(text.getText()) || !leads.equals(ways.getText())) {
            text.setText(told);
            ways.setText(leads);
            show(!sentences.isEmpty());
        } else if (sentences.isEmpty() && bar.getVisible()) {
            show(false);
        }
    }

    private void release(Release<ReleasedServiceMap> release, List<String> sentences, List<String> links) {
        int withheld = release.withheld().size();
        if (board.audience().beyondTeam()) {
            sentences.add(NLS.bind(Messages.shownAs, board.audience().label()));
        } else if (withheld > 0) {
            sentences.add(Messages.withheldFromTeam);
        }
        if (withheld > 0) {
            links.add(link(WITHHELD, withheld == 1 ? Messages.oneWithheld : NLS.bind(Messages.manyWithheld, withheld)));
        }
        sentences.addAll(release.content().filters());
        if (!release.content().filters().isEmpty() && board.isArrangeable()) {
            links.add(link("everything", Messages.showEverything));
        }
    }

    private static String link(String where, String words) {
        return "<a href=\"" + where + "\">" + words + "</a>";
    }

    private void show(boolean shown) {
        bar.setVisible(shown);
        ((GridData) bar.getLayoutData()).exclude = !shown;
        bar.getParent().requestLayout();
    }
}
