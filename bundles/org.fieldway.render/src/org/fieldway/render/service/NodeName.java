/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.ReleasedChange;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedService;
import org.fieldway.core.release.Standing;

/** What assistive technology says of a box. */
final class NodeName {

    private NodeName() { }

    static String of(ReleasedNode node, boolean centre, long relations, List<ReleasedChange> changes) {
        List<String> parts = new ArrayList<>();
        parts.add(node.name());
        parts.add(node.kind());
        parts.add(node.service() ? "" : NLS.bind(Messages.sectorOf, node.sectorName()));
        parts.add(centre ? Messages.inTheCentre : "");
        parts.add(node.memberOf().isEmpty() ? "" : NLS.bind(Messages.memberOf, String.join(", ", node.memberOf())));
        parts.add(words(node.standing()));
        parts.add(node.service() ? "" : services(node.services().size()));
        parts.add(relations == 1 ? Messages.oneRelation : NLS.bind(Messages.relations, relations));
        parts.add(changes.isEmpty() ? "" : NLS.bind(Messages.touchedBy,
                String.join("; ", changes.stream().map(ReleasedChange::name).toList())));
        parts.removeIf(String::isBlank);
        return String.join(", ", parts);
    }

    private static String services(int number) {
        return switch (number) {
            case 0 -> "";
            case 1 -> Messages.oneService;
            default -> NLS.bind(Messages.services, number);
        };
    }

    static String of(ReleasedService service, ReleasedNode node) {
        List<String> parts = new ArrayList<>(List.of(service.name(), service.kind(),
                NLS.bind(Messages.runBy, node.name()), words(service.standing())));
        parts.removeIf(String::isBlank);
        return String.join(", ", parts);
    }

    /** What is written beside something that has an end or a beginning; "" where there is nothing to say. */
    static String words(Standing standing) {
        if (!standing.words().isEmpty()) {
            return standing.words();
        }
        return switch (standing.state()) {
            case EXISTING -> "";
            case ENDED -> Messages.ended;
            case PLANNED -> Messages.planned;
        };
    }
}
