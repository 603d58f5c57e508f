/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fieldway.core.Ids;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Named;

/** Turns cards into what may be shown of them. */
final class CardReleases {

    private final LaneKinds kinds;
    private final CardJudge judge;
    private final Attribution attribution;
    private final Texts texts;
    private final Gate gate;
    private final GroundsMaker grounds;
    private final WithheldList withheld;
    private final Counts counts;
    private final Map<Cell, Integer> filled = new LinkedHashMap<>();

    private record Cell(Stage stage, Lane lane) { }

    CardReleases(LaneKinds kinds, CardJudge judge, Attribution attribution, Texts texts, Gate gate, GroundsMaker grounds,
            WithheldList withheld, Counts counts) {
        this.kinds = kinds;
        this.judge = judge;
        this.attribution = attribution;
        this.texts = texts;
        this.gate = gate;
        this.grounds = grounds;
        this.withheld = withheld;
        this.counts = counts;
    }

    /** In the order of the given cards, counted anew from 0 within each cell. */
    Map<Card, ReleasedCard> release(Map<Card, CardEvidence> cards) {
        Map<Card, ReleasedCard> released = new LinkedHashMap<>();
        cards.forEach((card, evidence) -> released.put(card, release(card, evidence)));
        return released;
    }

    private ReleasedCard release(Card card, CardEvidence evidence) {
        boolean quote = kinds.of(card.getLane().getKind()).shape() == CardShape.QUOTE;
        CardVerdict verdict = judge.judge(card, evidence, quote);
        verdict.refusal().ifPresent(refusal -> withheld.add(WithheldList.card(card, quote), card, refusal));
        int order = filled.merge(new Cell(card.getStage(), card.getLane()), 1, Integer::sum) - 1;
        return verdict.refusal().isPresent() ? dashed(card, order, verdict.reason()) : shown(card, evidence, order, quote);
    }

    private static ReleasedCard dashed(Card card, int order, String reason) {
        return new ReleasedCard(Ids.of(card), Ids.of(card.getStage()), Ids.of(card.getLane()), order, reason, "",
                basis(card), Grounds.NONE, true, "", null);
    }

    private ReleasedCard shown(Card card, CardEvidence evidence, int order, boolean quote) {
        List<Evidence> counted = gate.counted(evidence.found());
        Grounds behind = (quote ? Grounds.NONE : grounds.of(card, counted)).withGone(gone(evidence));
        return new ReleasedCard(Ids.of(card), Ids.of(card.getStage()), Ids.of(card.getLane()), order,
                texts.of(card.getText()), detail(card, evidence, quote), basis(card),
                behind, false, texts.of(card.getFeelingWord()),
                score(card, evidence, counted), ids(counted));
    }

    private List<String> ids(List<Evidence> counted) {
        return counts.audience().beyondTeam() ? List.of() : counted.stream().map(Evidence::codingId).distinct().toList();
    }

    /** That a quote is gone is something to be worked on, so it is told to the team only. */
    private int gone(CardEvidence evidence) {
        return counts.audience().beyondTeam() ? 0 : evidence.lost();
    }

    private String detail(Card card, CardEvidence evidence, boolean quote) {
        List<String> parts = new ArrayList<>();
        parts.add(quote ? attribution.of(CardEvidence.people(evidence.spokenIn(card.getText())))
                : String.join(", ", card.getValues().stream().map(Named::getName).filter(Objects::nonNull)
                        .map(texts::of).toList()));
        parts.addAll(Proposal.of(card, counts.audience()));
        return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** A score that one or two people stand behind is theirs, so it is kept from whom small numbers are kept from. */
    private Integer score(Card card, CardEvidence evidence, List<Evidence> counted) {
        boolean tooFew = !grounds.isIndividual() && !evidence.found().isEmpty()
                && counts.isSmall(CardEvidence.people(counted).size());
        return tooFew ? null : card.getFeelingScore();
    }

    private static Basis basis(Card card) {
        return Basis.valueOf(card.getBasis().name());
    }
}
