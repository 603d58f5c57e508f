/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.core.consent.Audiences;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.editor.StudyEditorPart;
import org.fieldway.ui.journey.board.Board;
import org.fieldway.ui.journey.board.BoardObjects;
import org.fieldway.ui.journey.board.BoardSelection;
import org.fieldway.ui.journey.board.BoardWorkspace;
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

    @Override
    protected void createBody(Composite body) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        objects = new BoardObjects(() -> (JourneyMap) object());
        releaser = new MapReleaser(session(), () -> (JourneyMap) object());
        board = new Board(releaser, Audiences.team());
        board.lock(session().isReadOnly(object()));
        var bar = new BoardBar(body, board);
        new ReleaseNotice(body, board);
        pages = new MapPages(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.area());
        workspace = new BoardWorkspace(pages.area(), session(), board, objects);
        pages.open(workspace, session());
        var selection = new BoardSelection(board, objects);
        getSite().setSelectionProvider(selection);
        new BoardMenu(workspace, new MapExport(board)).install(getSite(), selection);
        new TableMenu(pages.table()).install(getSite(), selection);
        new BoardActions(workspace).install(getEditorSite().getActionBars());
        bar.connect(workspace, pages, new MapExport(board));
        board.onChange(() -> BoardTheme.follow(board, body));
        BoardTheme.follow(board, body);
    }

    /** What the editor shows. */
    public Board board() {
        return board;
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
