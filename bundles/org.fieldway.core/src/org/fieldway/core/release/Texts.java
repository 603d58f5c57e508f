/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.consent.Decision;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.Identified;

/** The texts around the cards: names, descriptions and labels, without refused words and with no name too many. */
final class Texts {

    private final Wording wording;
    private final Refused refused;
    private final WithheldList withheld;

    Texts(Wording wording, Refused refused, WithheldList withheld) {
        this.wording = wording;
        this.refused = refused;
        this.withheld = withheld;
    }

    /** A text that was already judged, as the audience may read it; "" for null. */
    String of(String text) {
        return wording.of(text);
    }

    /** A text that nobody has judged yet: withheld where it repeats words that may not be quoted. */
    String of(String text, Identified object, String what) {
        Optional<Decision> refusal = refused.in(text);
        refusal.ifPresent(decision -> withheld.add(what, object, decision));
        return refusal.isPresent() ? Messages.withheld : wording.of(text);
    }

    String title(JourneyMap map) {
        String title = of(map.getName(), map, Messages.title);
        if (!title.equals(map.getName()) && !title.equals(Messages.withheld) && map.getName() != null) {
            withheld.add(Messages.nameInTitle, map, NLS.bind(Messages.noNames, map.getKind().getLiteral()), List.of());
        }
        return title.isBlank() ? Subtitle.kindName(MapKind.valueOf(map.getKind().name())) : title;
    }
}
