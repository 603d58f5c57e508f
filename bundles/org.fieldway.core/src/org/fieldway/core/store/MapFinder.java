/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.model.journey.JourneyMap;

/** Finds a journey map by what a person types. */
final class MapFinder {

    private MapFinder() {
    }

    static JourneyMap find(List<JourneyMap> maps, String idOrName) throws FieldwayException {
        String wanted = idOrName.strip();
        List<JourneyMap> found = maps.stream().filter(
                map -> map.getId().toString().equalsIgnoreCase(wanted) || wanted.equalsIgnoreCase(map.getName()))
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.size() > 1) {
            String ids = found.stream().map(map -> map.getId().toString()).collect(Collectors.joining(", "));
            throw new FieldwayException(NLS.bind(Messages.severalMaps, wanted, ids));
        }
        if (maps.isEmpty()) {
            throw new FieldwayException(NLS.bind(Messages.noMaps, wanted));
        }
        String names = maps.stream().map(map -> String.valueOf(map.getName())).collect(Collectors.joining(", "));
        throw new FieldwayException(NLS.bind(Messages.noSuchMap, wanted, names));
    }
}
