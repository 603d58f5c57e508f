/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.check;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;

/** Says in plain words what a map says by signs. */
final class Words {

    private Words() { }

    /** How a score from −2 to +2 is called. */
    static String ofScore(double score) {
        if (score < -0.5) {
            return score <= -1.5 ? Messages.veryBad : Messages.bad;
        }
        if (score <= 0.5) {
            return Messages.middling;
        }
        return score >= 1.5 ? Messages.veryGood : Messages.good;
    }

    /** How it felt, and how differently. */
    static String of(FeelingPoint point) {
        String scale = ofScore(point.median());
        String felt = point.word().isBlank() ? NLS.bind(Messages.felt, scale)
                : NLS.bind(Messages.feltWord, point.word().strip(), scale);
        String low = ofScore(point.q1());
        String high = ofScore(point.q3());
        return low.equals(high) ? felt : felt + " " + NLS.bind(Messages.between, low, high);
    }

    /** Where a card does not come from what people said, says so. */
    static Optional<String> basis(ReleasedCard card) {
        return switch (card.basis()) {
            case SAID -> Optional.empty();
            case OBSERVED -> Optional.of(Messages.observed);
            case INFERRED -> Optional.of(Messages.inferred);
            case ASSUMED -> Optional.of(Messages.assumed);
            case PROPOSED -> Optional.of(Messages.proposed);
        };
    }

    /** The words of a card; what somebody said stands between quotation marks. */
    static String of(ReleasedCard card, ReleasedLane lane) {
        String text = card.text().strip();
        boolean bare = !text.isEmpty() && "“”„\"«'‘".indexOf(text.charAt(0)) < 0;
        return lane.kind().shape() == CardShape.QUOTE && bare ? "“" + text + "”" : text;
    }
}
