/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Decision;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.Participant;

/** Makes the release of one journey map for one audience. */
final class MapRelease {

    private final ReleaseSource source;
    private final JourneyMap map;
    private final Audience audience;
    private final MapKind kind;
    private final Gate gate;
    private final Map<Card, CardEvidence> cards = new LinkedHashMap<>();
    /** Behind cards of hidden lanes too: what may not be told there may not be told elsewhere on the map. */
    private final List<CardEvidence> behind = new ArrayList<>();
    private final WithheldList withheld = new WithheldList();

    MapRelease(ReleaseSource source, JourneyMap map, Audience audience) {
        this.source = source;
        this.map = map;
        this.audience = audience;
        this.kind = MapKind.valueOf(map.getKind().name());
        this.gate = new Gate(source, audience);
        map.getCards().stream().filter(MapRelease::isPlaced).sorted(Comparator.comparingInt(Card::getOrder))
                .forEach(this::add);
    }

    private void add(Card card) {
        CardEvidence evidence = CardEvidence.of(card, source.evidence());
        behind.add(evidence);
        if (!card.getLane().isHidden()) {
            cards.put(card, evidence);
        }
    }

    private static boolean isPlaced(Card card) {
        return card.getStage() != null && card.getLane() != null;
    }

    Release<ReleasedMap> make() {
        MapPeople people = MapPeople.of(source.study(), map, cards.values(), gate);
        Counts counts = new Counts(audience, people.drawn());
        List<String> persons = map.getParticipants().isEmpty() ? List.copyOf(people.about())
                : Ids.of(map.getParticipants());
        Subtitle subtitle = new Subtitle(map, kind, counts, people.about().size(), people.withheld().size(),
                CardEvidence.excerpts(people.excerpts()), attribution().of(persons));
        Optional<Decision> refusal = portraitRefusal(persons);
        ReleasedMap content = refusal.map(decision -> empty(decision, subtitle))
                .orElseGet(() -> content(people, counts, subtitle));
        return new Release<>(content, Messages.journeyMap, audience, withheld.entries());
    }

    private Optional<Decision> portraitRefusal(List<String> persons) {
        if (kind != MapKind.INDIVIDUAL) {
            return Optional.empty();
        }
        Decision decision = gate.decide(persons, Gate.PORTRAIT, "");
        return decision.allowed() ? Optional.empty() : Optional.of(decision);
    }

    private ReleasedMap empty(Decision refusal, Subtitle subtitle) {
        withheld.add(Messages.wholeMap, map, refusal);
        return new ReleasedMap(Ids.of(map), Subtitle.kindName(kind), subtitle.empty(), kind, audience, language(),
                List.of(), List.of(), List.of(), List.of(), List.of(), 0,
                notes(NLS.bind(Messages.nothingShown, audience.shortLabel())));
    }

    private ReleasedMap content(MapPeople people, Counts counts, Subtitle subtitle) {
        people.withheld().forEach(this::addWithheldPerson);
        LaneKinds kinds = LaneKinds.of(source.study());
        Refused refused = new Refused(gate, behind);
        Texts texts = new Texts(new Wording(source.study(), audience, this::isNamed), refused, withheld);
        CardJudge judge = new CardJudge(source.study(), gate, refused, kind);
        CardReleases released = new CardReleases(kinds, judge, attribution(), texts, gate,
                new GroundsMaker(counts, kind, people.countable().size()), withheld, counts);
        MapShape shape = new MapShape(map, kinds, texts, released.release(cards),
                new FeelingsCurve(gate, counts, kind), cards, withheld);
        int told = counts.isSmall(people.countable().size()) ? 0 : people.countable().size();
        return new ReleasedMap(Ids.of(map), texts.title(map), texts.of(subtitle.text()), kind, audience, language(),
                shape.stages(), shape.lanes(), shape.cards(), shape.links(), shape.feelings(), told, notes(""));
    }

    private void addWithheldPerson(String person) {
        withheld.add(NLS.bind(Messages.materialOf, source.policy().book().nameOf(person)), map,
                gate.decide(List.of(person), Gate.COUNT, ""));
    }

    private List<String> notes(String first) {
        List<String> notes = new ArrayList<>();
        if (!first.isEmpty()) {
            notes.add(first);
        }
        if (!source.policy().book().managed()) {
            notes.add(NLS.bind(Messages.notManaged, source.policy().book().reason()));
        }
        long unplaced = map.getCards().stream().filter(card -> !isPlaced(card)).count();
        if (unplaced > 0 && !audience.beyondTeam()) {
            notes.add(unplaced == 1 ? Messages.oneUnplaced : NLS.bind(Messages.unplaced, unplaced));
        }
        return notes;
    }

    private Attribution attribution() {
        return new Attribution(source.study(), audience, this::isNamed);
    }

    private boolean isNamed(Participant participant) {
        return participant.isNamedByOwnChoice() && gate.allows(Ids.of(participant), Gate.QUOTE_NAMED);
    }

    private String language() {
        String own = map.getLanguage();
        return own == null || own.isBlank() ? source.study().getLanguage() : own;
    }
}
