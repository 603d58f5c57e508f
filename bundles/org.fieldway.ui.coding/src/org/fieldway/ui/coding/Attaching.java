/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.evidence.QuoteKey;
import org.fieldway.core.journey.AddEvidence;
import org.fieldway.core.journey.QuoteCards;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.study.StudySession;

/** Attaches quotes to cards, and says why where that cannot be done. */
public final class Attaching {

    private Attaching() {
    }

    /** Attaches quotes to cards, each map's as one step of undo. @return false where nothing was attached */
    public static boolean attach(StudySession session, Collection<Card> cards, Collection<QuoteKey> quotes) {
        Map<JourneyMap, List<Card>> byMap = new LinkedHashMap<>();
        cards.stream().filter(card -> card.eContainer() instanceof JourneyMap)
                .forEach(card -> byMap.computeIfAbsent((JourneyMap) card.eContainer(), map -> new ArrayList<>()).add(card));
        boolean attached = false;
        for (Map.Entry<JourneyMap, List<Card>> entry : byMap.entrySet()) {
            attached |= attach(session, entry.getKey(), entry.getValue(), quotes);
        }
        return attached;
    }

    private static boolean attach(StudySession session, JourneyMap map, List<Card> cards, Collection<QuoteKey> quotes) {
        QuoteCards both = QuoteCards.in(session.openStudy());
        AddEvidence change = both.attach(map, cards, quotes);
        if (session.execute(change.getLabel(), change.subject(), change)) {
            return true;
        }
        String why = session.isReadOnly(map) ? session.whyReadOnly(map)
                : cards.stream().noneMatch(card -> both.mayCarry(card.getLane())) ? Messages.laneWithoutQuotes
                        : Messages.attachedAlready;
        Dialogs.get().inform(Messages.nothingAttachedTitle, why);
        return false;
    }

    /** Lets somebody choose the card, from all maps of the study, and attaches the quotes to it. */
    public static boolean attachToChosen(StudySession session, Collection<QuoteKey> quotes) {
        QuoteCards both = QuoteCards.in(session.openStudy());
        List<Card> cards = session.maps().stream().flatMap(map -> map.getCards().stream())
                .filter(card -> card.getStage() != null && both.mayCarry(card.getLane())).toList();
        if (cards.isEmpty()) {
            Dialogs.get().inform(Messages.nothingAttachedTitle, Messages.noCards);
            return false;
        }
        String message = quotes.size() == 1 ? Messages.chooseCard : NLS.bind(Messages.chooseCardForSeveral, quotes.size());
        Optional<Card> chosen = Dialogs.get().pick(Messages.chooseCardTitle, message, cards,
                card -> label(session, card), cards.getFirst());
        return chosen.isPresent() && attach(session, List.of(chosen.get()), quotes);
    }

    /** “Is welcomed — First visit, Actions, Arriving”. */
    public static String label(StudySession session, Card card) {
        return NLS.bind(Messages.cardLabel, new Object[] { session.nameOf(card), session.nameOf(card.getStage()),
            session.nameOf(card.getLane()), session.nameOf(card.eContainer()) });
    }
}
