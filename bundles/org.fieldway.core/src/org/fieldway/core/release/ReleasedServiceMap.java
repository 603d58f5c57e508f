/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;
import java.util.Objects;

import org.fieldway.core.consent.Audience;

/**
 * A service map as one audience may see it. How organisations are reached is never part of it.
 *
 * @param subtitle one line on its time, its size and what it was drawn from
 * @param language BCP 47 tag of the texts, such as {@code en-GB}
 * @param centreId of the node in the middle of the rings; "" where there is none
 * @param groups in the order in which they are drawn; empty where organisations are not grouped
 * @param participants how many people stand behind it; 0 where the number may not be told or nobody does
 * @param filters sentences that say what was left out on purpose
 * @param notes sentences that an output must show
 */
public record ReleasedServiceMap(String id, String title, String subtitle, Audience audience, String language,
        MapMoment moment, ServiceArrangement arrangement, String centreId, List<ReleasedGroup> groups,
        List<ReleasedNode> nodes, List<ReleasedRelation> relations, List<ReleasedRoute> routes,
        List<ReleasedChange> changes, int participants, List<String> filters, List<String> notes) {

    public ReleasedServiceMap {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(subtitle);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(moment);
        Objects.requireNonNull(arrangement);
        Objects.requireNonNull(centreId);
        groups = List.copyOf(groups);
        nodes = List.copyOf(nodes);
        relations = List.copyOf(relations);
        routes = List.copyOf(routes);
        changes = List.copyOf(changes);
        filters = List.copyOf(filters);
        notes = List.copyOf(notes);
    }
}
