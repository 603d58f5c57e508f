/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.ConsentTerms;
import org.fieldway.ui.service.edit.ViewEdits;
import org.fieldway.ui.service.lists.Lists;
import org.fieldway.ui.service.map.ServiceBoard;
import org.fieldway.ui.service.map.ServiceWorkspace;

/** The bar over the map: adding, how the map shows the landscape, lists, zoom, the audience and export. */
final class ServiceBar {

    private final ServiceBoard board;
    private final ViewEdits views;
    private final List<Audience> audiences = List.copyOf(ConsentTerms.shipped().audiences());
    private final Composite bar;
    private final ToolBar adding;
    private final ToolItem organisation;
    private final ToolItem service;
    private final ToolItem connect;
    private final ToolItem arrange;
    private final ToolItem filter;
    private final ToolItem time;
    private final ToolItem listed;
    private final ToolItem farther;
    private final ToolItem zoom;
    private final ToolItem nearer;
    private final Combo audience;
    private final ToolItem export;
    private ServiceWorkspace workspace;

    ServiceBar(Composite parent, ServiceBoard board, ViewEdits views) {
        this.board = board;
        this.views = views;
        bar = new Composite(parent, SWT.NONE);
        RowLayoutFactory.swtDefaults().wrap(true).center(true).margins(8, 3).spacing(8).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        adding = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        organisation = item(adding, SWT.PUSH, Messages.newOrganisation, Messages.newOrganisationTip);
        new ToolItem(adding, SWT.SEPARATOR);
        service = item(adding, SWT.PUSH, Messages.newService, Messages.newServiceTip);
        new ToolItem(adding, SWT.SEPARATOR);
        connect = item(adding, SWT.PUSH, Messages.connect, Messages.connectTip);
        var view = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        arrange = item(view, SWT.DROP_DOWN, Messages.arrange, Messages.arrangeTip);
        filter = item(view, SWT.DROP_DOWN, Messages.filter, Messages.filterTip);
        time = item(view, SWT.DROP_DOWN, Messages.timeNow, Messages.timeTip);
        new ToolItem(view, SWT.SEPARATOR);
        listed = item(view, SWT.CHECK, Messages.lists, Messages.listsTip);
        var zooming = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        farther = item(zooming, SWT.PUSH, "\u2212", Messages.fartherTip);
        zoom = item(zooming, SWT.PUSH, Messages.wholeZoom, Messages.zoomTip);
        nearer = item(zooming, SWT.PUSH, "+", Messages.nearerTip);
        var shown = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(shown);
        new Label(shown, SWT.NONE).setText(Messages.shownTo);
        audience = new Combo(shown, SWT.READ_ONLY | SWT.DROP_DOWN);
        audiences.forEach(each -> audience.add(each.label()));
        audience.setToolTipText(Messages.audienceTip);
        export = item(new ToolBar(bar, SWT.FLAT | SWT.RIGHT), SWT.PUSH, Messages.export, Messages.exportTip);
        board.onChange(this::update);
    }

    private static ToolItem item(ToolBar tools, int style, String text, String tip) {
        var item = new ToolItem(tools, style);
        item.setText(text);
        item.setToolTipText(tip);
        return item;
    }

    /** Makes the controls act on the map. */
    void connect(ServiceWorkspace newWorkspace, Lists lists, ServiceExport exporter) {
        workspace = newWorkspace;
        organisation.addListener(SWT.Selection, e -> workspace.newOrganisation());
        service.addListener(SWT.Selection, e -> workspace.newService());
        connect.addListener(SWT.Selection, e -> workspace.connect());
        var menus = new ViewMenus(views, workspace);
        drop(arrange, menus::arrange);
        drop(filter, menus::filter);
        drop(time, menus::time);
        listed.addListener(SWT.Selection, e -> lists.show(listed.getSelection()));
        lists.onShow(shown -> listed.setSelection(shown));
        farther.addListener(SWT.Selection, e -> workspace.view().zoomBy(-1));
        nearer.addListener(SWT.Selection, e -> workspace.view().zoomBy(1));
        zoom.addListener(SWT.Selection, e -> workspace.view().fit());
        audience.addListener(SWT.Selection, e -> board.show(audiences.get(audience.getSelectionIndex())));
        export.addListener(SWT.Selection, e -> exporter.ask());
        workspace.view().onMove(this::update);
        update();
    }

    private void drop(ToolItem item, Consumer<IMenuManager> fill) {
        item.addListener(SWT.Selection, e -> {
            var manager = new MenuManager();
            fill.accept(manager);
            Menu menu = manager.createContextMenu(item.getParent());
            var place = item.getBounds();
            menu.setLocation(item.getParent().toDisplay(place.x, place.y + place.height));
            menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(manager::dispose));
            menu.setVisible(true);
        });
    }

    private void update() {
        if (bar.isDisposed() || views.map() == null) {
            return;
        }
        List.of(organisation, service, connect).forEach(item -> item.setEnabled(board.isEditable()));
        List.of(arrange, filter, time).forEach(item -> item.setEnabled(board.isArrangeable()));
        audience.select(audiences.indexOf(board.audience()));
        show(time, NLS.bind(Messages.timeIs, views.timeName()));
        show(filter, views.isFiltered() ? Messages.filtered : Messages.filter);
        if (workspace != null) {
            show(zoom, NLS.bind(Messages.percent, Math.round(workspace.view().viewport().zoom() * 100)));
        }
    }

    private static void show(ToolItem item, String text) {
        if (!text.equals(item.getText())) {
            item.setText(text);
            item.getParent().requestLayout();
        }
    }
}
