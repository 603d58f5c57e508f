/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.fieldway.core.consent.Audiences;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.canvas.GroundTheme;
import org.fieldway.ui.canvas.find.FindLine;
import org.fieldway.ui.editor.EditActions;
import org.fieldway.ui.editor.StudyEditorPart;
import org.fieldway.ui.journey.board.Board;
import org.fieldway.ui.journey.board.BoardObjects;
import org.fieldway.ui.journey.board.BoardSelection;
import org.fieldway.ui.journey.board.BoardWorkspace;
import org.fieldway.ui.journey.board.MapSource;
import org.fieldway.ui.journey.find.BoardFinder;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.table.TableMenu;

/** The editor of a journey map. */
public final class BoardEditor extends StudyEditorPart {

    /** The id of the editor. */
    public static final String ID = "org.fieldway.ui.journey.board";

    private Board board;
    private BoardObjects objects;
    private BoardWorkspace workspace;
    private MapPages pages;
    private MapReleaser releaser;
    private FindLine find;
    private final List<Runnable> afterReading = new ArrayList<>();

    @Override
    protected void createBody(Composite body) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        objects = new BoardObjects(() -> (JourneyMap) object());
        releaser = new MapReleaser(session(), () -> (JourneyMap) object(), this::evidenceRead);
        board = new Board(releaser, Audiences.team());
        board.lock(session().isReadOnly(object()));
        var bar = new BoardBar(body, board);
        new ReleaseNotice(body, board);
        var top = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        new CheckedLine(body, board, objects);
        pages = new MapPages(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.area());
        workspace = new BoardWorkspace(pages.area(), session(), board, objects);
        pages.open(workspace, session());
        find = BoardFinder.line(top, workspace);
        new BoardStatus(body, board, workspace.hints());
        var selection = BoardSelection.of(board, objects);
        getSite().setSelectionProvider(selection);
        new BoardMenu(workspace).install(getSite(), selection);
        new TableMenu(pages.table()).install(getSite(), selection);
        installActions();
        bar.connect(workspace, pages);
        board.onChange(() -> GroundTheme.of(body).ifPresent(board::theme));
        GroundTheme.of(body).ifPresent(board::theme);
        getSite().getService(IContextService.class).activateContext(ID);
    }

    private void installActions() {
        new EditActions().on(ActionFactory.DELETE, workspace::delete).on(ActionFactory.SELECT_ALL, workspace::selectAll)
                .on(ActionFactory.CUT, workspace::cut).on(ActionFactory.COPY, workspace::copy)
                .on(ActionFactory.PASTE, workspace::paste).on(ActionFactory.RENAME, workspace::edit)
                .install(getEditorSite().getActionBars(), workspace::onTyping);
    }

    private void evidenceRead() {
        if (object() != null && !workspace.view().isDisposed()) {
            board.refresh();
            List.copyOf(afterReading).forEach(Runnable::run);
            afterReading.clear();
        }
    }

    /** What the editor shows. */
    public Board board() {
        return board;
    }

    /** Finds words in the map. */
    public FindLine find() {
        return find;
    }

    /** Releases the map for any audience. */
    public MapSource source() {
        return releaser;
    }

    /** The canvas with everything that acts on it. */
    public BoardWorkspace workspace() {
        return workspace;
    }

    /** The board and the table, one of them in front. */
    public MapPages pages() {
        return pages;
    }

    @Override
    public void refresh(Set<EObject> changed) {
        if (board != null && object() != null) {
            releaser.changed(changed);
            board.refresh();
        }
    }

    @Override
    public boolean reveal(EObject target, EStructuralFeature feature) {
        Optional<Place> place = objects.place(target);
        place.ifPresent(p -> {
            board.refresh();
            workspace.go(p);
            if (board.isReading()) {
                afterReading.add(() -> workspace.go(p));
            }
        });
        return place.isPresent() || target == object();
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
        workspace.setFocus();
    }

    /** The id of the map that is shown. */
    public String mapId() {
        return EcoreUtil.getID(object());
    }
}
