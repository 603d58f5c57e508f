/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.evidence.Quotes;
import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.core.release.MapEvidence.CardQuotes;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;

/** Makes the release of the quotes behind a map: those of the cards that the map's own release draws. */
final class MapEvidenceRelease {

    private final QuoteSource source;
    private final Audience audience;
    private final List<Withheld> withheld = new ArrayList<>();

    MapEvidenceRelease(QuoteSource source, Audience audience) {
        this.source = source;
        this.audience = audience;
    }

    Release<MapEvidence> make(JourneyMap map) {
        Release<ReleasedMap> drawn = new MapRelease(source.release(), map, audience).make();
        withheld.addAll(drawn.withheld());
        Map<String, Card> cards = new HashMap<>();
        map.getCards().forEach(card -> cards.put(Ids.of(card), card));
        Quotes quotes = Quotes.in(source.study());
        List<CardQuotes> all = drawn.content().cards().stream()
                .map(card -> of(card, quotes.behind(cards.get(card.id())))).toList();
        return new Release<>(new MapEvidence(drawn.content(), all), Messages.quotes, audience, withheld);
    }

    /** Behind a card that is withheld itself, nothing is told beyond the team. */
    private CardQuotes of(ReleasedCard card, List<SourceQuote> behind) {
        Release<List<ReleasedQuote>> quotes = new QuoteRelease(source, audience)
                .make(card.withheld() && audience.beyondTeam() ? List.of() : behind);
        withheld.addAll(quotes.withheld());
        int refused = quotes.withheld().size();
        boolean few = refused > 0 && refused < audience.leastCount();
        String label = refused == 0 ? "" : few ? new Counts(audience, 0).fewer() : String.valueOf(refused);
        return new CardQuotes(card, quotes.content(), few ? 0 : refused, label);
    }
}
