/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.find;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.fieldway.render.scene.Item;
import org.fieldway.ui.canvas.find.FindLine;
import org.fieldway.ui.canvas.find.Finder;
import org.fieldway.ui.service.map.Drawn;
import org.fieldway.ui.service.map.ServiceBoard;
import org.fieldway.ui.service.map.ServiceWorkspace;

/** Finds words on a service map: in all that is drawn, in the order of reading. */
public final class MapFinder implements Finder {

    private final ServiceBoard board;
    private final ServiceWorkspace workspace;
    private List<String> hits = List.of();

    private MapFinder(ServiceWorkspace workspace) {
        this.workspace = workspace;
        this.board = workspace.board();
    }

    /** A closed line that finds words on the map. */
    public static FindLine line(Composite parent, ServiceWorkspace workspace) {
        var line = new FindLine(parent, new FindLine.Wording(Messages.find, Messages.hint, Messages.nothing), new MapFinder(workspace));
        workspace.board().onDrawn(line::searchAgain);
        return line;
    }

    @Override
    public int search(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        hits = wanted.isEmpty() ? List.of() : board.drawn().map(drawn -> drawn.inReadingOrder().stream()
                .filter(id -> drawn.item(id).map(Item::name).orElse("").toLowerCase(Locale.ROOT).contains(wanted))
                .filter(id -> drawn.isActor(id) || !onlyByEnds(drawn, id, wanted)).toList()).orElse(List.of());
        board.found(Set.copyOf(hits));
        return hits.size();
    }

    /** The name of a line holds the names of its ends; where only these hold the words, the ends alone are found. */
    private static boolean onlyByEnds(Drawn drawn, String id, String wanted) {
        return drawn.relation(id).filter(relation -> !(relation.kindName() + " " + relation.label() + " "
                + relation.viaRole()).toLowerCase(Locale.ROOT).contains(wanted)).isPresent();
    }

    @Override
    public void go(int hit) {
        workspace.go(hits.get(hit));
    }

    @Override
    public void clear() {
        board.found(Set.of());
        workspace.view().setFocus();
    }

    @Override
    public void typing(boolean now) {
        workspace.typingBeside(now);
    }
}
