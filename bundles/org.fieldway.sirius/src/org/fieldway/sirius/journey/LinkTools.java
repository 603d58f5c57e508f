/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.journey;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.journey.AddLink;
import org.fieldway.core.journey.ChangeLink;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.ReconnectLink;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.CardLinkKind;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.journey.StageLink;
import org.fieldway.model.journey.StageLinkKind;
import org.fieldway.sirius.change.Changes;

/** Draws and changes arrows. Each gives the arrow, or the place where it should begin if it could not be drawn. */
public final class LinkTools {

    /** Draws an arrow that leads from a stage to another. */
    public EObject linkStages(Stage from, Stage to) {
        return drawn(from, Changes.make(from, domain -> AddLink.stages(domain, from, to, StageLinkKind.LEADS_TO, "")));
    }

    /** Draws that people leave the journey at a stage. */
    public EObject addWayOut(Stage from) {
        return drawn(from, Changes.make(from, domain -> AddLink.stages(domain, from, null, StageLinkKind.LEAVES, "")));
    }

    /** Draws an arrow that leads from a card to another. @param to a card; anything else draws nothing */
    public EObject linkCards(Card from, EObject to) {
        return to instanceof Card end
                ? drawn(from, Changes.make(from, domain -> AddLink.cards(domain, from, end, CardLinkKind.LEADS_TO, "")))
                : from;
    }

    /** Gives an arrow between stages other words. */
    public StageLink relabel(StageLink link, String label) {
        Changes.make(link, domain -> ChangeLink.of(domain, link, link.getKind(), words(label)));
        return link;
    }

    /** Gives an arrow between cards other words. */
    public CardLink relabel(CardLink link, String label) {
        Changes.make(link, domain -> ChangeLink.of(domain, link, link.getKind(), words(label)));
        return link;
    }

    /** Gives an arrow between stages another meaning. @param kind as files hold it, such as “returns-to” */
    public StageLink setLinkKind(StageLink link, String kind) {
        StageLinkKind meaning = StageLinkKind.get(kind);
        if (meaning != null && (meaning == StageLinkKind.LEAVES) == (link.getTo() == null)) {
            Changes.make(link, domain -> ChangeLink.of(domain, link, meaning, words(link.getLabel())));
        }
        return link;
    }

    /** Gives an arrow between cards another meaning. @param kind as files hold it, such as “explains” */
    public CardLink setLinkKind(CardLink link, String kind) {
        CardLinkKind meaning = CardLinkKind.get(kind);
        if (meaning != null) {
            Changes.make(link, domain -> ChangeLink.of(domain, link, meaning, words(link.getLabel())));
        }
        return link;
    }

    /** Lets an arrow begin at another stage or card. @param start of another kind than the arrow's ends: nothing changes */
    public EObject linkFrom(EObject link, EObject start) {
        if (link instanceof StageLink arrow && start instanceof Stage stage) {
            Changes.make(link, domain -> ReconnectLink.from(domain, arrow, stage));
        } else if (link instanceof CardLink arrow && start instanceof Card card) {
            Changes.make(link, domain -> ReconnectLink.from(domain, arrow, card));
        }
        return link;
    }

    /** Lets an arrow end at another stage or card. @param end of another kind than the arrow's ends: nothing changes */
    public EObject linkTo(EObject link, EObject end) {
        if (link instanceof StageLink arrow && end instanceof Stage stage) {
            Changes.make(link, domain -> ReconnectLink.to(domain, arrow, stage));
        } else if (link instanceof CardLink arrow && end instanceof Card card) {
            Changes.make(link, domain -> ReconnectLink.to(domain, arrow, card));
        }
        return link;
    }

    /** Takes an arrow off its map. */
    public EObject deleteLink(EObject link) {
        if (link.eContainer() instanceof JourneyMap map) {
            Changes.make(link, domain -> Delete.links(domain, map, List.of(link)));
        }
        return link;
    }

    private static EObject drawn(EObject from, Optional<AddLink> made) {
        return made.isPresent() ? made.get().link() : from;
    }

    private static String words(String label) {
        return label == null ? "" : label;
    }
}
