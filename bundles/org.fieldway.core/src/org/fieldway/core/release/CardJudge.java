/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;
import java.util.Optional;

import org.fieldway.core.Ids;
import org.fieldway.core.consent.Decision;
import org.fieldway.model.journey.Card;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;

/**
 * Decides for each card whether its words may be shown. A quote needs the consent of those who say it. What a
 * researcher wrote needs that it neither repeats refused words nor stands on people alone who do not let themselves be
 * counted; on one person's journey, what people said or were seen to do asks for as much as the journey itself.
 */
final class CardJudge {

    private final Study study;
    private final Gate gate;
    private final Refused refused;
    private final boolean individual;

    CardJudge(Study study, Gate gate, Refused refused, MapKind kind) {
        this.study = study;
        this.gate = gate;
        this.refused = refused;
        this.individual = kind == MapKind.INDIVIDUAL;
    }

    CardVerdict judge(Card card, CardEvidence evidence, boolean quoteLane) {
        Optional<Decision> refusal = quoteLane ? quote(card, evidence) : writing(card, evidence);
        return refusal.map(CardVerdict::refused).orElse(CardVerdict.SHOWN);
    }

    private Optional<Decision> quote(Card card, CardEvidence evidence) {
        if (evidence.found().isEmpty()) {
            Decision decision = gate.decide(sourcePeople(card), Gate.QUOTE, "");
            return decision.allowed() ? Optional.empty() : Optional.of(decision);
        }
        List<Evidence> spoken = evidence.spokenIn(card.getText());
        Optional<Decision> refusal = gate.refusal(spoken, Gate.QUOTE);
        return refusal.isPresent() || isAllIn(card.getText(), spoken) ? refusal : refused.in(card.getText());
    }

    /** Who takes part in the sources of quotes that are no longer there; empty where that is not known either. */
    private List<String> sourcePeople(Card card) {
        List<String> ids = card.getEvidence().stream().map(EvidenceRef::getSourceId).map(Ids::of).toList();
        List<SourceEntry> sources = study.getSources().stream().filter(entry -> ids.contains(Ids.of(entry))).toList();
        boolean known = !sources.isEmpty() && sources.stream().noneMatch(entry -> entry.getParticipants().isEmpty());
        return known ? sources.stream().flatMap(entry -> Ids.of(entry.getParticipants()).stream()).toList() : List.of();
    }

    private static boolean isAllIn(String text, List<Evidence> spoken) {
        QuotedWords words = QuotedWords.of(text);
        return spoken.stream().anyMatch(excerpt -> QuotedWords.of(excerpt.quote()).contain(words));
    }

    private Optional<Decision> writing(Card card, CardEvidence evidence) {
        return refused.in(card.getText(), evidence)
                .or(() -> nobodyCounted(evidence))
                .or(() -> portrait(card, evidence))
                .or(() -> proposers(card));
    }

    private Optional<Decision> nobodyCounted(CardEvidence evidence) {
        return gate.counted(evidence.found()).isEmpty() ? gate.refusal(evidence.found(), Gate.COUNT) : Optional.empty();
    }

    private Optional<Decision> portrait(Card card, CardEvidence evidence) {
        boolean telling = card.getBasis() == Basis.SAID || card.getBasis() == Basis.OBSERVED;
        return individual && telling ? gate.refusal(evidence.found(), Gate.PORTRAIT) : Optional.empty();
    }

    /** An idea is withheld where each who had it refuses; others who had it too carry it. */
    private Optional<Decision> proposers(Card card) {
        List<Decision> decisions = Ids.of(card.getProposedBy()).stream()
                .map(person -> gate.decide(List.of(person), Gate.COUNT, "")).toList();
        return decisions.stream().anyMatch(Decision::allowed) ? Optional.empty() : decisions.stream().findFirst();
    }
}
