/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.ConsentTerms;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.ui.image.Icons;
import org.fieldway.ui.journey.board.Board;
import org.fieldway.ui.journey.board.BoardWorkspace;
import org.fieldway.ui.journey.exporting.ExportHandler;
import org.fieldway.ui.journey.filter.AtLeast;
import org.fieldway.ui.journey.lanekinds.LaneKindsHandler;

/** The bar over the board: adding, zoom, the audience and export. */
public final class BoardBar {

    private final Board board;
    private final List<Audience> audiences = List.copyOf(ConsentTerms.shipped().audiences());
    private final ToolBar adding;
    private final ToolItem addStage;
    private final ToolItem addLane;
    private final ToolItem zoom;
    private final ToolItem export;
    private final ToolItem farther;
    private final ToolItem nearer;
    private final Combo audience;
    private final PageSwitch pages;
    private final Combo filter;
    private BoardWorkspace workspace;

    BoardBar(Composite parent, Board board) {
        this.board = board;
        Composite bar = Flow.create(parent);
        adding = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        addStage = item(adding, SWT.PUSH, Messages.addStage, Messages.addStageTip);
        new ToolItem(adding, SWT.SEPARATOR);
        addLane = item(adding, SWT.DROP_DOWN, Messages.addLane, Messages.addLaneTip);
        pages = new PageSwitch(bar);
        var zooming = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        farther = item(zooming, SWT.PUSH, "\u2212", Messages.fartherTip);
        zoom = item(zooming, SWT.PUSH, Messages.wholeZoom, Messages.zoomTip);
        nearer = item(zooming, SWT.PUSH, "+", Messages.nearerTip);
        filter = combo(bar, Messages.show, Messages.filterTip);
        AtLeast.CHOICES.forEach(choice -> filter.add(choice.label()));
        audience = combo(bar, Messages.shownTo, Messages.audienceTip);
        audiences.forEach(a -> audience.add(a.label()));
        export = item(new ToolBar(bar, SWT.FLAT | SWT.RIGHT), SWT.PUSH, Messages.export, Messages.exportTip);
        board.onChange(this::update);
    }

    /** A field with its label, kept together where the bar goes on in a further line. */
    private static Combo combo(Composite bar, String label, String tip) {
        var pair = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(pair);
        new Label(pair, SWT.NONE).setText(label);
        var combo = new Combo(pair, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(tip);
        return combo;
    }

    private static ToolItem item(ToolBar bar, int style, String text, String tip) {
        var item = new ToolItem(bar, style);
        item.setText(text);
        item.setToolTipText(tip);
        return item;
    }

    /** Makes the controls act on the board. */
    void connect(BoardWorkspace newWorkspace, MapPages mapPages) {
        workspace = newWorkspace;
        pages.connect(mapPages);
        mapPages.onChange(() -> List.of(farther, zoom, nearer).forEach(item -> item.setEnabled(!mapPages.isTable())));
        addStage.addListener(SWT.Selection, e -> workspace.beginStage());
        addLane.addListener(SWT.Selection, e -> showLaneKinds());
        farther.addListener(SWT.Selection, e -> workspace.zoomBy(-1));
        nearer.addListener(SWT.Selection, e -> workspace.zoomBy(1));
        zoom.addListener(SWT.Selection, e -> workspace.view().fit());
        audience.addListener(SWT.Selection, e -> board.show(audiences.get(audience.getSelectionIndex())));
        filter.addListener(SWT.Selection, e -> board.filter(AtLeast.CHOICES.get(filter.getSelectionIndex())));
        export.addListener(SWT.Selection, e -> ExportHandler.run());
        workspace.onZoom(this::update);
        update();
    }

    private void showLaneKinds() {
        var menu = new Menu(adding);
        for (LaneKind kind : workspace.lanes().kinds()) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(kind.name());
            item.setImage(Icons.of(kind.icon()));
            item.addListener(SWT.Selection, e -> workspace.addLane(kind));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        var kinds = new MenuItem(menu, SWT.PUSH);
        kinds.setText(Messages.laneKinds);
        kinds.addListener(SWT.Selection, e -> LaneKindsHandler.run());
        var place = addLane.getBounds();
        menu.setLocation(adding.toDisplay(place.x, place.y + place.height));
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** The field that chooses the audience. */
    public Combo audience() {
        return audience;
    }

    /** The field that chooses which cards are shown. */
    public Combo filter() {
        return filter;
    }

    private void update() {
        if (adding.isDisposed()) {
            return;
        }
        addStage.setEnabled(board.isEditable());
        addLane.setEnabled(board.isEditable());
        audience.select(audiences.indexOf(board.audience()));
        filter.select(AtLeast.CHOICES.indexOf(board.filter()));
        if (workspace != null) {
            String percent = NLS.bind(Messages.percent, Math.round(workspace.view().viewport().zoom() * 100));
            if (!percent.equals(zoom.getText())) {
                zoom.setText(percent);
                zoom.getParent().requestLayout();
            }
        }
    }
}
