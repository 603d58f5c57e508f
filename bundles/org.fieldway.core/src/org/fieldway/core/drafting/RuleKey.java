/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.Optional;
import java.util.UUID;

import org.fieldway.model.codes.Polarity;
import org.fieldway.model.journey.Card;

/**
 * Names a drafted card by where and from what it was made, so that drafting anew knows it again. As text: stage, lane
 * and ground, apart by a slash, such as {@code <stage>/<lane>/code:<code>}.
 *
 * @param ground what the card was made from: {@code code:<id>}, {@code aspect:<id>:<polarity>}, {@code quote:<coding>},
 *        {@code feelings}
 */
public record RuleKey(UUID stage, UUID lane, String ground) {

    static final String QUOTE = "quote:";

    static String code(UUID code) {
        return "code:" + code;
    }

    static String aspect(UUID aspect, Polarity polarity) {
        return "aspect:" + aspect + ':' + polarity.getLiteral();
    }

    static String quote(UUID coding) {
        return QUOTE + coding;
    }

    static String feelings() {
        return "feelings";
    }

    /** The coding whose words the card quotes; empty where it quotes none. */
    Optional<UUID> quoted() {
        return ground.startsWith(QUOTE) ? uuid(ground.substring(QUOTE.length())) : Optional.empty();
    }

    /** As it is kept on the card. */
    @Override
    public String toString() {
        return stage + "/" + lane + '/' + ground;
    }

    /** @return empty for what is no such key, null included */
    public static Optional<RuleKey> parse(String text) {
        String[] parts = text == null ? new String[0] : text.split("/", 3);
        return parts.length < 3 ? Optional.empty()
                : uuid(parts[0]).flatMap(stage -> uuid(parts[1]).map(lane -> new RuleKey(stage, lane, parts[2])));
    }

    /** Notes that a person took an excerpt away from a drafted card, among the keys that a map has dismissed. */
    public static String dismissedExcerpt(Card card, UUID coding) {
        return card.getRuleKey() + '#' + coding;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
