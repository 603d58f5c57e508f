/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.journey.AddLink;
import org.fieldway.core.journey.ChangeLink;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.MapChange;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.CardLinkKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.journey.StageLink;
import org.fieldway.model.journey.StageLinkKind;
import org.fieldway.ui.journey.geometry.BoardGeometry.Row;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.study.StudySession;

/** Makes, changes and deletes links. A link of cards leads to the other; one of stages leads on, or back to an earlier stage. */
public final class LinkEdits {

    private final StudySession session;
    private final Board board;
    private final BoardObjects objects;

    LinkEdits(StudySession session, Board board, BoardObjects objects) {
        this.session = session;
        this.board = board;
        this.objects = objects;
    }

    private boolean execute(MapChange change) {
        if (!board.isEditable() || !session.execute(change.getLabel(), change.subject(), change.map(), change)) {
            return false;
        }
        board.refresh();
        return true;
    }

    /** The card or stage that a place stands for as the end of a link; a point of a curve stands for its card. */
    public Optional<EObject> end(Place place) {
        return switch (place) {
            case Place.Stage stage -> objects.stage(stage.stageId()).map(s -> s);
            case Place.Card card -> objects.card(card.cardId()).map(c -> c);
            case Place.Cell cell -> point(cell).map(c -> c);
            case null, default -> Optional.empty();
        };
    }

    private Optional<Card> point(Place.Cell cell) {
        boolean curve = board.geometry().lane(cell.laneId()).filter(Row::curve).isPresent();
        return objects.feeling(cell).or(() -> curve ? objects.cards(cell).stream().findFirst() : Optional.empty());
    }

    /** True where a link from one place to the other makes sense. */
    public boolean canLink(Place from, Place to) {
        EObject first = end(from).orElse(null);
        EObject second = end(to).orElse(null);
        return first != null && second != null && first != second && first.eClass() == second.eClass();
    }

    /** True where the stages' order says already that one leads to the other, so that only words make a link visible. */
    public boolean needsWords(Place from, Place to) {
        List<Stage> stages = objects.map().getStages();
        return end(from).orElse(null) instanceof Stage first && end(to).orElse(null) instanceof Stage second
                && stages.indexOf(second) == stages.indexOf(first) + 1;
    }

    /** Draws a link and selects it. */
    public void link(Place from, Place to) {
        link(from, to, "");
    }

    /** Draws a link that bears words, and selects it. */
    public void link(Place from, Place to, String label) {
        if (!canLink(from, to)) {
            return;
        }
        EObject first = end(from).orElseThrow();
        EObject second = end(to).orElseThrow();
        add(first instanceof Card card ? AddLink.cards(session.domain(), card, (Card) second, CardLinkKind.LEADS_TO, label)
                : AddLink.stages(session.domain(), (Stage) first, (Stage) second, kind((Stage) first, (Stage) second), label));
    }

    private StageLinkKind kind(Stage from, Stage to) {
        List<Stage> stages = objects.map().getStages();
        return stages.indexOf(to) < stages.indexOf(from) ? StageLinkKind.RETURNS_TO : StageLinkKind.LEADS_TO;
    }

    /** Says that people leave the journey at a stage. */
    public void leave(Stage stage) {
        add(AddLink.stages(session.domain(), stage, null, StageLinkKind.LEAVES, ""));
    }

    private void add(AddLink change) {
        if (execute(change)) {
            board.select(new Place.Link(EcoreUtil.getID(change.link())));
        }
    }

    /** The link that a place is. */
    public Optional<EObject> of(Place place) {
        return place instanceof Place.Link link ? objects.link(link.linkId()) : Optional.empty();
    }

    /** What a link bears; "" for none. */
    public String label(EObject link) {
        String label = link instanceof CardLink l ? l.getLabel() : ((StageLink) link).getLabel();
        return label == null ? "" : label;
    }

    /** Writes on a link. */
    public void label(EObject link, String text) {
        change(link, kind(link), text);
    }

    /** The meanings that a link can have. */
    public List<? extends Enumerator> kinds(EObject link) {
        return link instanceof CardLink ? CardLinkKind.VALUES
                : StageLinkKind.VALUES.stream().filter(k -> k == StageLinkKind.LEAVES == (((StageLink) link).getTo() == null)).toList();
    }

    /** What a link means. */
    public Enumerator kind(EObject link) {
        return link instanceof CardLink l ? l.getKind() : ((StageLink) link).getKind();
    }

    /** Gives a link another meaning. */
    public void kind(EObject link, Enumerator kind) {
        change(link, kind, label(link));
    }

    private void change(EObject link, Enumerator kind, String text) {
        execute(link instanceof CardLink l ? ChangeLink.of(session.domain(), l, (CardLinkKind) kind, text)
                : ChangeLink.of(session.domain(), (StageLink) link, (StageLinkKind) kind, text));
    }

    /** Deletes links. */
    public void delete(List<EObject> links) {
        execute(Delete.links(session.domain(), objects.map(), links));
    }
}
