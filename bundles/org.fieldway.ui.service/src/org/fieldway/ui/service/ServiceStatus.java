/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.ui.canvas.Hints;
import org.fieldway.ui.canvas.StatusLine;
import org.fieldway.ui.service.map.ServiceBoard;

/**
 * A line under the map: what is going on, or else how large the map is and how much is selected. While a map is laid out for
 * longer than a moment it says so, and offers to stop.
 */
final class ServiceStatus {

    /** Milliseconds after which a person wonders what is going on. */
    private static final int MOMENT = 400;
    private static final int PROGRESS_WIDTH = 90;

    private final ServiceBoard board;
    private final StatusLine line;
    private final Composite progress;
    private boolean waiting;

    ServiceStatus(Composite parent, ServiceBoard board, Hints hints) {
        this.board = board;
        var bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        line = new StatusLine(bar, hints, this::counts);
        progress = progress(bar);
        board.onChange(this::update);
        update();
    }

    private Composite progress(Composite bar) {
        var part = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(part);
        new Label(part, SWT.NONE).setText(Messages.layingOut);
        GridDataFactory.swtDefaults().hint(PROGRESS_WIDTH, SWT.DEFAULT)
                .applyTo(new ProgressBar(part, SWT.INDETERMINATE | SWT.SMOOTH));
        var stop = new Link(part, SWT.NONE);
        stop.setText("<a>" + Messages.stop + "</a>");
        stop.addListener(SWT.Selection, e -> board.stopDrawing());
        part.setVisible(false);
        return part;
    }

    private void update() {
        line.update();
        if (progress.isDisposed()) {
            return;
        }
        if (!board.isDrawing()) {
            progress.setVisible(false);
        } else if (!waiting) {
            waiting = true;
            progress.getDisplay().timerExec(MOMENT, this::waited);
        }
    }

    private void waited() {
        waiting = false;
        if (!progress.isDisposed()) {
            progress.setVisible(board.isDrawing());
        }
    }

    private String counts() {
        if (board.release().isEmpty()) {
            return board.isReading() ? Messages.reading : "";
        }
        ReleasedServiceMap map = board.release().get().content();
        if (map.nodes().isEmpty()) {
            return board.isEditable() ? Messages.emptyHint : "";
        }
        int services = map.nodes().stream().mapToInt(node -> node.services().size()).sum();
        String size = NLS.bind(Messages.size, new Object[] {counted(map.nodes().size(), Messages.oneBox, Messages.manyBoxes),
            counted(services, Messages.oneService, Messages.manyServices),
            counted(map.relations().size(), Messages.oneRelation, Messages.manyRelations)});
        int selected = board.selection().ids().size();
        return selected < 2 ? size : size + " \u00b7 " + NLS.bind(Messages.selected, selected);
    }

    private static String counted(int number, String one, String many) {
        return number == 1 ? one : NLS.bind(many, number);
    }
}
