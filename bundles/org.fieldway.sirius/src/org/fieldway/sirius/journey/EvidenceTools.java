/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.journey;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.evidence.EvidenceRefs;
import org.fieldway.core.evidence.QuoteKey;
import org.fieldway.core.journey.AddEvidence;
import org.fieldway.core.journey.QuoteCards;
import org.fieldway.core.lanes.Carries;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.sirius.change.Changes;

/**
 * Takes quotes that are dropped on a diagram: on a card it stands on the quote from then on, on a stage the quote becomes
 * a card in the lane of quotes. Both as on the board, where the study is open.
 */
public final class EvidenceTools {

    private static final String QUOTES = "quotes";

    /** True for what can be dropped: a coding of a source, or a reference to one. */
    public boolean isEvidence(EObject dropped) {
        return reference(dropped).isPresent();
    }

    /** Puts a quote behind a card; nothing changes where it has it already or its lane stands on no quotes. */
    public Card addEvidence(Card card, EObject dropped) {
        reference(dropped).filter(found -> mayCarry(card)).ifPresent(found -> attach(card, found));
        return card;
    }

    private static void attach(Card card, EvidenceRef reference) {
        JourneyMap map = (JourneyMap) card.eContainer();
        Optional<OpenStudy> study = OpenStudy.of(card);
        boolean attached = study.isPresent() && Changes.execute(
                QuoteCards.in(study.get()).attach(map, List.of(card), List.of(key(reference))));
        if (!attached && study.isEmpty()) {
            Changes.make(card, domain -> new AddEvidence(domain, map, card, List.of(reference)));
        }
    }

    /** Makes a card of a quote at the end of a stage's lane of quotes, which is added where there is none. */
    public Stage addQuoteCard(Stage stage, EObject dropped) {
        Optional<EvidenceRef> reference = reference(dropped);
        Optional<OpenStudy> study = OpenStudy.of(stage);
        if (reference.isPresent() && study.isPresent()) {
            LaneOfKind.in((JourneyMap) stage.eContainer(), QUOTES).ifPresent(lane -> Changes.execute(
                    QuoteCards.in(study.get()).create(stage, lane, Integer.MAX_VALUE, List.of(key(reference.get())))));
        } else if (reference.isPresent() && dropped instanceof Coding coding && coding.getQuote() != null) {
            withWords(stage, coding.getQuote().strip(), reference.get());
        }
        return stage;
    }

    private static void withWords(Stage stage, String words, EvidenceRef reference) {
        CardTools cards = new CardTools();
        if (cards.addCardOfKind(stage, QUOTES) instanceof Card card) {
            cards.renameCard(card, words);
            attach(card, reference);
        }
    }

    private static boolean mayCarry(Card card) {
        Lane lane = card.getLane();
        return lane != null && (lane.getKind() == null
                || LaneLook.kinds(card).of(lane.getKind()).carries().contains(Carries.EVIDENCE));
    }

    private static QuoteKey key(EvidenceRef reference) {
        return new QuoteKey(reference.getSourceId(), reference.getCodingId());
    }

    private static Optional<EvidenceRef> reference(EObject dropped) {
        if (dropped instanceof Coding coding && coding.eContainer() instanceof CodingFile file
                && file.getSourceId() != null && coding.getId() != null) {
            return Optional.of(EvidenceRefs.of(file.getSourceId(), coding));
        }
        return dropped instanceof EvidenceRef reference && reference.getSourceId() != null
                && reference.getCodingId() != null ? Optional.of(EvidenceRefs.copy(reference)) : Optional.empty();
    }
}
