/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.ReleasedCard;

/** What is said of a card in words: beside its dots, and by assistive technology. */
final class CardName {

    private static final String QUOTATION_MARKS = "“”„\"«»‘‚'";

    private CardName() { }

    /** The words beside the dots: counts, and the basis where it is not what people said. */
    static String label(ReleasedCard card) {
        String label = card.grounds().label().strip();
        String basis = basis(card.basis());
        if (card.basis() == Basis.SAID || label.equalsIgnoreCase(basis)) {
            return label;
        }
        if (label.isEmpty()) {
            return basis;
        }
        return isConjecture(card) ? label : label + " · " + basis;
    }

    /** True for what is assumed or proposed without any excerpt behind it: such cards look different. */
    static boolean isConjecture(ReleasedCard card) {
        return card.basis().isConjecture() && !card.withheld() && card.grounds().dots() == 0;
    }

    /** The words of a card between quotation marks, where somebody said them and they have none yet. */
    static String quoted(ReleasedCard card) {
        String text = card.text().strip();
        boolean said = card.basis() == Basis.SAID && !card.withheld() && !card.detail().isBlank() && !text.isEmpty();
        return said && QUOTATION_MARKS.indexOf(text.codePointAt(0)) < 0 ? "“" + text + "”" : text;
    }

    /** The second line; none where the first one says the same. */
    static String detail(ReleasedCard card) {
        String detail = card.detail().strip();
        return card.text().toLowerCase(Locale.ROOT).contains(detail.toLowerCase(Locale.ROOT)) ? "" : detail;
    }

    static String of(ReleasedCard card, String words, String place) {
        List<String> parts = new ArrayList<>();
        parts.add(words.strip());
        parts.add(place);
        if (!card.withheld()) {
            parts.add(detail(card));
            parts.add(evidence(card.grounds()));
            parts.add(basis(card.basis()));
            parts.add(card.grounds().goneLabel());
        }
        parts.removeIf(String::isBlank);
        return String.join(". ", parts);
    }

    private static String evidence(Grounds grounds) {
        if (grounds.participants() > 0) {
            return NLS.bind(Messages.cardGrounds, grounds.participants(), grounds.excerpts());
        }
        return grounds.dots() == 0 && grounds.label().isBlank() ? Messages.cardNoEvidence : grounds.label();
    }

    static String basis(Basis basis) {
        return switch (basis) {
            case SAID -> Messages.basisSaid;
            case OBSERVED -> Messages.basisObserved;
            case INFERRED -> Messages.basisInferred;
            case ASSUMED -> Messages.basisAssumed;
            case PROPOSED -> Messages.basisProposed;
        };
    }
}
