/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.Grounds;
import org.fieldway.model.edit.labels.Labels;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.sirius.release.ReleasedFacts;

/** What is written on a card: its text, and beneath it what the layers that are switched on add. */
public final class CardText {

    /** Two en spaces. */
    private static final String INDENT = "\u2002\u2002";
    private static final String MINUS = "\u2212";

    /** @param diagram the diagram that shows the card; its layers decide what is added */
    public String cardLabel(Card card, EObject diagram) {
        String number = new LinkText().linkNumber(card);
        List<String> lines = new ArrayList<>();
        lines.add(Wrapped.of(number.isEmpty() ? text(card) : NLS.bind(Messages.numbered, number, text(card))));
        if (Layers.FEELINGS.isShown(diagram) && !feelingText(card).isEmpty()) {
            lines.add(INDENT + feelingText(card));
        }
        if (Layers.EVIDENCE.isShown(diagram)) {
            lines.add(INDENT + evidenceText(card));
        }
        return String.join("\n", lines);
    }

    /** The lane and the whole text: what the icon and a short label cannot tell. */
    public String cardTooltip(Card card) {
        return NLS.bind(Messages.tooltip, new LaneLook().laneName(card), text(card));
    }

    /** How people felt, such as “Feeling −1: anxious”; "" where nothing is known beyond the text of the card. */
    public String feelingText(Card card) {
        String word = card.getFeelingWord() == null || card.getFeelingWord().strip().equalsIgnoreCase(text(card)) ? ""
                : card.getFeelingWord().strip();
        if (card.getFeelingScore() == null) {
            return word.isEmpty() ? "" : NLS.bind(Messages.feelingWithoutScore, word);
        }
        String score = signed(card.getFeelingScore());
        return word.isEmpty() ? NLS.bind(Messages.feeling, score) : NLS.bind(Messages.feelingOfWord, score, word);
    }

    /** How many quotes from how many sources the card stands on, and its basis. */
    public String evidenceText(Card card) {
        String basis = ModelNames.literalInSentence(card.getBasis());
        Optional<ReleasedFacts> released = ReleasedFacts.of(card);
        if (released.isPresent()) {
            return releasedText(released.get().grounds(card), basis);
        }
        int quotes = card.getEvidence().size();
        if (quotes == 0) {
            return NLS.bind(Messages.noQuotes, basis);
        }
        int sources = card.getEvidence().stream().map(EvidenceRef::getSourceId).filter(Objects::nonNull)
                .collect(Collectors.toSet()).size();
        return NLS.bind(Messages.standsOn, new Object[] {
            quotes == 1 ? Messages.oneQuote : NLS.bind(Messages.quotes, quotes),
            sources == 1 ? Messages.oneSource : NLS.bind(Messages.sources, sources), basis});
    }

    /** As far as the audience may know: people are counted rather than sources. */
    private static String releasedText(Grounds grounds, String basis) {
        if (grounds.dots() == 0) {
            return grounds.label().isEmpty() ? NLS.bind(Messages.noQuotes, basis) : grounds.label();
        }
        Object number = grounds.excerpts() == 0 ? grounds.label() : (Object) grounds.excerpts();
        String quotes = grounds.excerpts() == 1 ? Messages.oneQuote : NLS.bind(Messages.quotes, number);
        return grounds.participants() == 0 ? NLS.bind(Messages.countedOnly, quotes, basis) : NLS.bind(Messages.standsOn, new Object[] {
            quotes, grounds.participants() == 1 ? Messages.onePerson : NLS.bind(Messages.people, grounds.participants()), basis});
    }

    /** What is written above the cards of a stage: the first line of its description, or how many cards it has. */
    public String stageSubtitle(Stage stage) {
        String description = stage.getDescription() == null ? "" : stage.getDescription().strip();
        return description.lines().findFirst().orElseGet(() -> cardCount(stage));
    }

    private static String cardCount(Stage stage) {
        JourneyCards cards = new JourneyCards();
        int count = cards.frontCards(stage).size() + cards.blueprintCards(stage).size();
        return count == 1 ? Messages.oneCard : NLS.bind(Messages.cards, count);
    }

    /** True where something is known of how people felt. */
    public boolean hasFeeling(Card card) {
        return !feelingText(card).isEmpty();
    }

    /** True for a card that stands on no quotes: an assumption shall not look like a fact. */
    public boolean hasNoEvidence(Card card) {
        return card.getEvidence().isEmpty();
    }

    /** What an empty map asks people to do. */
    public String emptyMapHint(EObject map) {
        return Messages.emptyMap;
    }

    /** What an empty stage asks people to do. */
    public String emptyStageHint(EObject stage) {
        return Messages.emptyStage;
    }

    /** The heading above cards that have no place. */
    public String unplacedTitle(EObject map) {
        return Messages.unplaced;
    }

    private static String text(Card card) {
        return card.getText() == null || card.getText().isBlank() ? Labels.of(card) : card.getText().strip();
    }

    private static String signed(int score) {
        return score > 0 ? "+" + score : score < 0 ? MINUS + String.format(Locale.ROOT, "%d", -score) : "0";
    }
}
