/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.comparison;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.comparison.ComparedCard;
import org.fieldway.core.comparison.Difference;
import org.fieldway.core.release.ReleasedCard;

/** The small print of a card: in which map it is, how much stands behind it there, and whose words they are. */
final class CardDetail {

    private CardDetail() { }

    static String of(ComparedCard compared) {
        ReleasedCard one = compared.card().either();
        List<String> parts = new ArrayList<>();
        parts.add(switch (compared.difference()) {
            case ONLY_FIRST -> join(Messages.onlyFirst, one.grounds().label());
            case ONLY_SECOND -> join(Messages.onlySecond, one.grounds().label());
            case SAME -> join(Messages.both, compared.countsTold() ? one.grounds().label() : "");
            case DIFFERENT -> different(compared);
        });
        parts.add(otherWords(compared));
        parts.add(one.withheld() || one.text().contains(one.detail()) ? "" : one.detail());
        parts.removeIf(String::isBlank);
        return String.join("\n", parts);
    }

    private static String different(ComparedCard compared) {
        String first = compared.card().first().grounds().label();
        String second = compared.card().second().grounds().label();
        boolean counts = compared.countsTold() && !first.equals(second);
        return counts ? NLS.bind(Messages.counts, orNone(first), orNone(second)) : Messages.differs;
    }

    private static String otherWords(ComparedCard compared) {
        if (compared.difference() != Difference.DIFFERENT) {
            return "";
        }
        String other = compared.card().second().text();
        return other.equalsIgnoreCase(compared.card().first().text()) ? "" : NLS.bind(Messages.otherText, other);
    }

    private static String orNone(String label) {
        return label.isBlank() ? Messages.none : label;
    }

    private static String join(String where, String label) {
        return label.isBlank() ? where : where + " · " + label;
    }
}
