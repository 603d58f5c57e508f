/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.fieldway.core.evidence.EvidenceRefs;
import org.fieldway.core.evidence.QuoteKey;
import org.fieldway.core.evidence.Quotes;
import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.Carries;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.codes.Code;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.SourceKind;

/**
 * Brings quotes and cards together: attaches quotes to cards, or makes cards of quotes. Quotes that are gone are left
 * out. On the thread of the model.
 */
public final class QuoteCards {

    private static final Set<SourceKind> SPOKEN = Set.of(SourceKind.TRANSCRIPT, SourceKind.AUDIO, SourceKind.VIDEO);

    private final OpenStudy study;
    private final Quotes quotes;

    private QuoteCards(OpenStudy study) {
        this.study = study;
        quotes = Quotes.in(study);
    }

    /** For an open study as it is at this moment. */
    public static QuoteCards in(OpenStudy study) {
        return new QuoteCards(study);
    }

    /** True where the cards of a lane may stand on quotes. */
    public boolean mayCarry(Lane lane) {
        return lane != null && (lane.getKind() == null || kind(lane).carries().contains(Carries.EVIDENCE));
    }

    private LaneKind kind(Lane lane) {
        return LaneKinds.of(study.study()).of(lane.getKind());
    }

    /** Attaches quotes to cards of one map; those in lanes whose cards stand on no quotes are left out. */
    public AddEvidence attach(JourneyMap map, Collection<Card> cards, Collection<QuoteKey> keys) {
        List<SourceQuote> found = find(keys);
        List<Card> carrying = cards.stream().filter(card -> mayCarry(card.getLane())).toList();
        return new AddEvidence(study.domain(), map, carrying, references(found), basis(found));
    }

    /**
     * Makes cards of quotes: in a lane of quotes one card of each, with its words; elsewhere one card on all of them, that
     * is called like their code, or says the words of the first where they have several.
     *
     * @param index position among the cell's cards; larger than their number for the end
     */
    public AddQuoteCards create(Stage stage, Lane lane, int index, Collection<QuoteKey> keys) {
        List<SourceQuote> found = mayCarry(lane) ? find(keys) : List.of();
        CardShape shape = lane.getKind() == null ? CardShape.CARD : kind(lane).shape();
        List<Card> cards = found.isEmpty() ? List.of()
                : shape == CardShape.QUOTE
                        ? found.stream().map(quote -> card(stage, lane, List.of(quote), quote.words().strip())).toList()
                        : List.of(summary(stage, lane, found, shape));
        return new AddQuoteCards(study.domain(), stage, lane, index, cards);
    }

    private Card summary(Stage stage, Lane lane, List<SourceQuote> found, CardShape shape) {
        List<Code> codes = found.stream().map(this::code).flatMap(Optional::stream).distinct().toList();
        boolean named = codes.size() == 1 && codes.getFirst().getName() != null;
        String text = named ? codes.getFirst().getName() : found.getFirst().words().strip();
        Card card = card(stage, lane, found, text);
        if (shape == CardShape.CURVE) {
            card.setFeelingWord(text);
            feeling(found).ifPresent(card::setFeelingScore);
        }
        return card;
    }

    private Card card(Stage stage, Lane lane, List<SourceQuote> on, String text) {
        boolean future = ((JourneyMap) lane.eContainer()).getKind() == MapKind.FUTURE;
        Card card = JourneyFactory.eINSTANCE.createCard();
        card.setText(text);
        card.setStage(stage);
        card.setLane(lane);
        card.setBasis(future ? Basis.PROPOSED : basis(on));
        card.getEvidence().addAll(references(on));
        return card;
    }

    /** The middle of what the codes of the quotes say of a feeling; empty where none says anything. */
    private Optional<Integer> feeling(List<SourceQuote> found) {
        List<Integer> scores = found.stream().map(this::code).flatMap(Optional::stream).map(Code::getValence)
                .filter(Objects::nonNull).sorted().toList();
        return scores.isEmpty() ? Optional.empty() : Optional.of(scores.get((scores.size() - 1) / 2));
    }

    private List<SourceQuote> find(Collection<QuoteKey> keys) {
        return keys.stream().distinct().map(key -> quotes.coded(key.source(), key.coding()))
                .flatMap(Optional::stream).filter(quote -> quote.state().isFound()).toList();
    }

    private static List<EvidenceRef> references(List<SourceQuote> found) {
        return found.stream().map(quote -> EvidenceRefs.of(quote.sourceId(), quote.codingId(), quote.words())).toList();
    }

    private Optional<Code> code(SourceQuote quote) {
        UUID id = quote.passage().coded().code();
        return id == null ? Optional.empty() : study.find(id).filter(Code.class::isInstance).map(Code.class::cast);
    }

    /** What people said in interviews is said; what field notes, pictures and documents hold was observed. */
    private static Basis basis(List<SourceQuote> found) {
        return found.stream().anyMatch(quote -> SPOKEN.contains(quote.entry().getKind())) ? Basis.SAID : Basis.OBSERVED;
    }
}
