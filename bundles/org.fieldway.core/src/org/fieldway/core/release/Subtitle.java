/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fieldway.model.journey.JourneyMap;

/**
 * The line below a map's title: what it was drawn from and how much was withheld. Beyond the team it always names the
 * audience, so that nobody takes a file that was made for one audience for another's.
 *
 * @param all how many people the map is about
 * @param withheld how many of them do not let themselves be counted
 * @param excerpts how many excerpts stand behind it
 * @param who describes the person or people of an individual map; "" where that is not known
 */
record Subtitle(JourneyMap map, MapKind kind, Counts counts, int all, int withheld, int excerpts, String who) {

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add(kindName(kind));
        parts.add(kind == MapKind.INDIVIDUAL ? who : groups());
        parts.add(kind == MapKind.INDIVIDUAL ? fromExcerpts() : fromPeople());
        parts.add(withheldPart());
        return join(parts);
    }

    /** The line of a map of which nothing may be shown. */
    String empty() {
        return join(List.of(kindName(kind), NLS.bind(Messages.mapWithheld, counts.audience().shortLabel())));
    }

    static String kindName(MapKind kind) {
        return switch (kind) {
            case INDIVIDUAL -> Messages.individualMap;
            case GROUP -> Messages.groupMap;
            case FUTURE -> Messages.futureMap;
        };
    }

    private String groups() {
        return String.join(", ", map.getGroups().stream().map(group -> group.getName())
                .filter(name -> name != null && !name.isBlank()).toList());
    }

    private String fromExcerpts() {
        return excerpts == 0 ? "" : NLS.bind(Messages.drawnFrom, counts.excerptsLabel(excerpts));
    }

    private String fromPeople() {
        if (counts.drawn() == 0) {
            return excerpts == 0 ? madeWith() : NLS.bind(Messages.drawnFrom, counts.excerptsLabel(excerpts));
        }
        if (counts.isSmall(counts.drawn()) || counts.isSmall(excerpts)) {
            return NLS.bind(Messages.drawnFrom, NLS.bind(Messages.participants, counts.fewer()));
        }
        String people = counts.drawn() == all || !mayTellAll() ? people(counts.drawn())
                : NLS.bind(Messages.partOf, counts.drawn(), people(all));
        return NLS.bind(Messages.drawnFromBoth, people, counts.excerptsLabel(excerpts));
    }

    /** True where neither how many are missing nor how many of those were silent comes out too small. */
    private boolean mayTellAll() {
        int silent = all - counts.drawn() - withheld;
        return !counts.isSmall(all - counts.drawn()) && (counts.isSmall(withheld) || !counts.isSmall(silent));
    }

    private String madeWith() {
        int makers = map.getCoCreators().size();
        if (makers == 0) {
            return "";
        }
        return NLS.bind(Messages.madeWith, counts.isSmall(makers) ? NLS.bind(Messages.participants, counts.fewer())
                : people(makers));
    }

    private String withheldPart() {
        if (withheld == 0 || kind == MapKind.INDIVIDUAL) {
            return counts.audience().beyondTeam() ? NLS.bind(Messages.madeFor, counts.audience().label()) : "";
        }
        String number = counts.isSmall(withheld) ? NLS.bind(Messages.participants, counts.fewer()) : people(withheld);
        return NLS.bind(Messages.peopleWithheld, number, counts.audience().shortLabel());
    }

    private static String people(int number) {
        return number == 1 ? Messages.oneParticipant : NLS.bind(Messages.participants, number);
    }

    private static String join(List<String> parts) {
        return String.join(" · ", parts.stream().filter(part -> part != null && !part.isEmpty()).toList());
    }
}
