/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;
import java.util.Objects;

/**
 * A box of a service map: an organisation with the services that it runs, or a service whose organisation is not drawn.
 *
 * @param kind such as "Charity"; "" where it is not stated
 * @param sector id of the sector, such as {@code vcse}; "unstated" for a service of no organisation
 * @param sectorName such as "Voluntary, community and social enterprise"
 * @param groupId of the group that it is drawn in; "" where there are none
 * @param memberOf names of what it belongs to
 * @param service true where it is a service
 * @param place where a person put it; null where nobody did
 */
public record ReleasedNode(String id, String name, String shortName, String kind, String sector, String sectorName,
        String groupId, List<String> memberOf, boolean service, Standing standing, List<ReleasedService> services,
        NodePlace place) {

    public ReleasedNode {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(sector);
        Objects.requireNonNull(groupId);
        Objects.requireNonNull(standing);
        memberOf = List.copyOf(memberOf);
        services = List.copyOf(services);
    }
}
