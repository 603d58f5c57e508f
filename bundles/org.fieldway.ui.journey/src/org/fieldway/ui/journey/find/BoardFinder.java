/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.fieldway.ui.canvas.find.FindLine;
import org.fieldway.ui.canvas.find.Finder;
import org.fieldway.ui.journey.board.Board;
import org.fieldway.ui.journey.board.BoardWorkspace;
import org.fieldway.ui.journey.find.MapSearch.HiddenCard;
import org.fieldway.ui.journey.find.MapSearch.Hit;
import org.fieldway.ui.journey.find.MapSearch.Where;
import org.fieldway.ui.journey.geometry.Place;

/** Finds words on a board; what lies in a folded or hidden lane is told of too, and a link beside the count shows it. */
public final class BoardFinder implements Finder {

    private final Board board;
    private final BoardWorkspace workspace;
    private final FindLine line;
    private final Link beyond;
    private List<Hit> hits = List.of();
    private int current = -1;

    private BoardFinder(Composite parent, BoardWorkspace workspace) {
        this.workspace = workspace;
        this.board = workspace.board();
        line = new FindLine(parent, new FindLine.Wording(Messages.find, Messages.hint, Messages.nothing), this);
        beyond = line.addLink(this::reveal);
        board.onChange(line::searchAgain);
    }

    /** A closed line that finds words on the board. */
    public static FindLine line(Composite parent, BoardWorkspace workspace) {
        return new BoardFinder(parent, workspace).line;
    }

    @Override
    public int search(String words) {
        hits = MapSearch.of(board.release().content(), hiddenCards(), words);
        board.found(hits.stream().filter(h -> h.where() == Where.SHOWN).map(h -> workspace.shown(h.place()))
                .collect(Collectors.toSet()));
        return hits.size();
    }

    private List<HiddenCard> hiddenCards() {
        return board.hiddenLanes() == 0 ? List.of() : workspace.objects().map().getCards().stream()
                .filter(card -> card.getLane() != null && card.getLane().isHidden())
                .map(card -> new HiddenCard(EcoreUtil.getID(card), EcoreUtil.getID(card.getLane()), card.getText() == null ? "" : card.getText()))
                .toList();
    }

    @Override
    public void go(int index) {
        Hit hit = hits.get(index);
        switch (hit.where()) {
            case SHOWN -> workspace.go(hit.place());
            case FOLDED -> workspace.go(new Place.Lane(hit.laneId()));
            case HIDDEN -> workspace.go(new Place.HiddenLanes());
        }
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

    @Override
    public void told(int index) {
        current = index;
        String text = switch (hit().map(Hit::where).orElse(Where.SHOWN)) {
            case SHOWN -> elsewhere();
            case FOLDED -> Messages.inFolded;
            case HIDDEN -> Messages.inHidden;
        };
        if (!text.equals(beyond.getText())) {
            beyond.setText(text);
            beyond.requestLayout();
        }
    }

    private Optional<Hit> hit() {
        return current < 0 || current >= hits.size() ? Optional.empty() : Optional.of(hits.get(current));
    }

    /** How much was found where it cannot be seen. */
    private String elsewhere() {
        long unseen = hits.stream().filter(h -> h.where() != Where.SHOWN).count();
        return unseen == 0 ? "" : unseen == 1 ? Messages.oneUnseen : NLS.bind(Messages.manyUnseen, unseen);
    }

    /** Unfolds or shows the lane of what was found, and goes there. */
    private void reveal() {
        hit().ifPresent(hit -> {
            workspace.objects().lane(hit.laneId()).ifPresent(lane -> {
                if (hit.where() == Where.HIDDEN) {
                    workspace.lanes().hide(lane, false);
                }
                if (lane.isCollapsed()) {
                    workspace.lanes().collapse(lane, false);
                }
            });
            line.searchAgain();
            workspace.go(hit.place());
        });
    }
}
