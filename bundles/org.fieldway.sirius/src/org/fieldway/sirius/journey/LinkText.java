/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.journey;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.CardLinkKind;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.StageLink;
import org.fieldway.model.journey.StageLinkKind;

/** Which arrows a diagram draws, and what is written on them. */
public final class LinkText {

    /** Words of an arrow between stages; one that merely leads on needs none. */
    public String linkLabel(StageLink link) {
        return label(link.getKind(), link.getKind() != StageLinkKind.LEADS_TO, link.getLabel());
    }

    /** Words of an arrow between cards; one that merely leads on needs none. */
    public String linkLabel(CardLink link) {
        return label(link.getKind(), link.getKind() != CardLinkKind.LEADS_TO, link.getLabel());
    }

    /** The arrows between two stages. */
    public List<StageLink> linksBetweenStages(JourneyMap map) {
        return map.getStageLinks().stream().filter(link -> link.getFrom() != null && link.getTo() != null).toList();
    }

    /** The ways out of the journey: arrows that lead nowhere. */
    public List<StageLink> waysOut(JourneyMap map) {
        return map.getStageLinks().stream().filter(link -> link.getFrom() != null && link.getTo() == null).toList();
    }

    /** The arrows between two cards. */
    public List<CardLink> linksBetweenCards(JourneyMap map) {
        return map.getCardLinks().stream().filter(link -> link.getFrom() != null && link.getTo() != null).toList();
    }

    /** What is written at a way out. */
    public String wayOutLabel(StageLink link) {
        String label = link.getLabel() == null ? "" : link.getLabel().strip();
        return label.isEmpty() ? ModelNames.literal(StageLinkKind.LEAVES) : NLS.bind(Messages.leaves, label);
    }

    /** The number that tells which card a dot stands for: cards with arrows are counted along the map. */
    public String linkNumber(Card card) {
        JourneyCards cards = new JourneyCards();
        if (!(card.eContainer() instanceof JourneyMap map) || map.getCardLinks().stream()
                .noneMatch(link -> link.getFrom() == card || link.getTo() == card)) {
            return "";
        }
        List<Card> linked = map.getStages().stream().flatMap(stage -> cards.linkedCards(stage).stream()).toList();
        int index = linked.indexOf(card);
        return index < 0 ? "" : Integer.toString(index + 1);
    }

    /** The other cards of the map, which an arrow from this card can lead to. */
    public List<Card> otherCards(Card card) {
        return card.eContainer() instanceof JourneyMap map
                ? map.getCards().stream().filter(other -> other != card).toList() : List.of();
    }

    private static String label(Enumerator kind, boolean told, String words) {
        String label = words == null ? "" : words.strip();
        String name = told ? ModelNames.literalInSentence(kind) : "";
        return name.isEmpty() ? label : label.isEmpty() ? name : name + ": " + label;
    }
}
