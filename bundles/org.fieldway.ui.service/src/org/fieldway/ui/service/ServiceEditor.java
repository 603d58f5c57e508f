/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.fieldway.core.consent.Audiences;
import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.RouteStep;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Actor;
import org.fieldway.ui.canvas.GroundTheme;
import org.fieldway.ui.canvas.find.FindLine;
import org.fieldway.ui.editor.EditActions;
import org.fieldway.ui.editor.StudyEditorPart;
import org.fieldway.ui.service.edit.Landscape;
import org.fieldway.ui.service.edit.ViewEdits;
import org.fieldway.ui.service.find.MapFinder;
import org.fieldway.ui.service.lists.Lists;
import org.fieldway.ui.service.map.ServiceBoard;
import org.fieldway.ui.service.map.ServiceWorkspace;

/** The editor of a service map. */
public final class ServiceEditor extends StudyEditorPart {

    /** The id of the editor, of its context menu and of the context of its keys. */
    public static final String ID = "org.fieldway.ui.service.map";

    private static final int[] WEIGHTS = {64, 36};

    private ServiceBoard board;
    private ServiceWorkspace workspace;
    private MapReleaser releaser;
    private FindLine find;
    private Lists lists;
    private ViewEdits views;
    private ServiceExport export;

    @Override
    protected void createBody(Composite body) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        var landscape = new Landscape(session(), () -> (ServiceMap) object());
        views = new ViewEdits(landscape);
        releaser = new MapReleaser(session(), landscape::map);
        board = new ServiceBoard(releaser, Audiences.team());
        board.lock(session().isReadOnly(object()));
        var bar = new ServiceBar(body, board, views);
        new MapNotice(body, board, views);
        var top = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        var sash = new SashForm(body, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        workspace = new ServiceWorkspace(sash, landscape, board);
        lists = new Lists(sash, workspace);
        sash.setWeights(WEIGHTS);
        lists.show(false);
        find = MapFinder.line(top, workspace);
        new ServiceStatus(body, board, workspace.hints());
        connect(bar);
        board.onChange(() -> GroundTheme.of(body).ifPresent(board::theme));
        GroundTheme.of(body).ifPresent(board::theme);
        releaser.prepare(this::read);
        board.refresh();
    }

    private void connect(ServiceBar bar) {
        var selection = ServiceSelection.of(board, workspace.landscape());
        getSite().setSelectionProvider(selection);
        export = new ServiceExport(board);
        new ServiceMenu(workspace, views, lists).install(getSite(), selection);
        new EditActions().on(ActionFactory.DELETE, workspace::delete).on(ActionFactory.SELECT_ALL, workspace::selectAll)
                .on(ActionFactory.PASTE, workspace::paste).on(ActionFactory.RENAME, workspace::rename)
                .install(getEditorSite().getActionBars(), workspace::onTyping);
        bar.connect(workspace, lists, export);
        getSite().getService(IContextService.class).activateContext(ID);
    }

    private void read() {
        if (object() != null && !workspace.view().isDisposed()) {
            board.refresh();
        }
    }

    /** What the editor shows. */
    public ServiceBoard board() {
        return board;
    }

    /** The canvas with everything that acts on it. */
    public ServiceWorkspace workspace() {
        return workspace;
    }

    /** The lists beneath the map. */
    public Lists lists() {
        return lists;
    }

    /** Finds words in the map. */
    public FindLine find() {
        return find;
    }

    /** Writes the map into files. */
    public ServiceExport export() {
        return export;
    }

    /** How the map shows the landscape. */
    public ViewEdits views() {
        return views;
    }

    @Override
    public void refresh(Set<EObject> changed) {
        if (board != null && object() != null) {
            releaser.changed(changed);
            releaser.prepare(this::read);
            lists.refresh();
        }
    }

    @Override
    public boolean shows(EObject target) {
        return target instanceof Actor || EcoreUtil.isAncestor(session().openStudy().services(), target);
    }

    @Override
    public boolean reveal(EObject target, EStructuralFeature feature) {
        if (target == object()) {
            return true;
        }
        if (!shows(target) || target instanceof ServiceMap) {
            return false;
        }
        EObject seen = seen(target);
        if (seen instanceof ReferralRoute || seen instanceof LandscapeChange) {
            lists.reveal(seen);
        }
        workspace.go(Landscape.id(seen));
        return true;
    }

    /** What is drawn: the route of a step, the relation of a quote behind it. */
    private static EObject seen(EObject target) {
        EObject parent = target.eContainer();
        boolean part = target instanceof RouteStep || !(target instanceof Actor) && parent != null
                && parent.eContainer() != null && !(parent instanceof ServiceMap);
        return part ? parent : target;
    }

    @Override
    public void noticesChanged() {
        super.noticesChanged();
        if (board != null && object() != null) {
            board.lock(session().isReadOnly(object()));
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        workspace.endTyping();
        super.doSave(monitor);
    }

    @Override
    public void setFocus() {
        workspace.view().setFocus();
    }
}
