/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fieldway.model.service.ServiceMap;

/** The line below a service map's title: its time, its size, what stands behind it and for whom it was made. */
record ServiceSubtitle(ServiceMap map, MapMoment moment, ServiceGrounds grounds, int boxes, int relations) {

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add(ServiceMessages.serviceMap);
        parts.add(moment.words());
        parts.add(boxes == 1 ? ServiceMessages.oneOrganisation : NLS.bind(ServiceMessages.organisations, boxes));
        parts.add(relations == 1 ? ServiceMessages.oneRelation : NLS.bind(ServiceMessages.relations, relations));
        parts.add(evidence());
        parts.add(madeWith());
        parts.add(audience());
        return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private String evidence() {
        Counts counts = grounds.counts();
        int excerpts = grounds.excerpts();
        if (excerpts == 0) {
            return "";
        }
        if (counts.drawn() == 0) {
            return NLS.bind(ServiceMessages.drawnFromExcerpts, counts.excerptsLabel(excerpts));
        }
        if (counts.isSmall(counts.drawn()) || counts.isSmall(excerpts)) {
            return NLS.bind(ServiceMessages.drawnFromExcerpts, NLS.bind(Messages.participants, counts.fewer()));
        }
        return NLS.bind(ServiceMessages.drawnFromExcerpts,
                people(counts.drawn()) + ", " + counts.excerptsLabel(excerpts));
    }

    private String madeWith() {
        int makers = map.getCoCreators().size();
        Counts counts = grounds.counts();
        return makers == 0 ? "" : NLS.bind(Messages.madeWith, told(counts, makers));
    }

    private String audience() {
        Counts counts = grounds.counts();
        int withheld = grounds.uncounted().size();
        if (withheld > 0) {
            return NLS.bind(Messages.peopleWithheld, told(counts, withheld), counts.audience().shortLabel());
        }
        return counts.audience().beyondTeam() ? NLS.bind(Messages.madeFor, counts.audience().label()) : "";
    }

    private static String told(Counts counts, int number) {
        return counts.isSmall(number) ? NLS.bind(Messages.participants, counts.fewer()) : people(number);
    }

    private static String people(int number) {
        return number == 1 ? Messages.oneParticipant : NLS.bind(Messages.participants, number);
    }
}
