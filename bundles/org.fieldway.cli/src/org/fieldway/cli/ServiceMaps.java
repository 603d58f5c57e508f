/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Named;

/** Names of the maps of a study, and the service map that a person means. */
final class ServiceMaps {

    private ServiceMaps() { }

    /** Of all journey and service maps, what can be written after {@code --map}; sorted. */
    static List<String> names(OpenStudy study) {
        return all(study).stream().map(ServiceMaps::nameOrId).sorted().toList();
    }

    private static List<Named> all(OpenStudy study) {
        List<Named> all = new ArrayList<>(study.maps());
        all.addAll(study.services().getMaps());
        return all;
    }

    /** A map without a name has its id only. */
    private static String nameOrId(Named map) {
        return map.getName() == null || map.getName().isBlank() ? map.getId().toString() : map.getName();
    }

    /**
     * The service map of this name or id.
     *
     * @return empty where a journey map is meant
     * @throws FieldwayException where no map is meant, or several
     */
    static Optional<ServiceMap> find(OpenStudy study, String idOrName) throws FieldwayException {
        String wanted = idOrName.strip();
        List<Named> found = all(study).stream().filter(map -> map.getId().toString().equalsIgnoreCase(wanted)
                || wanted.equalsIgnoreCase(map.getName())).toList();
        if (found.size() > 1) {
            throw new FieldwayException(NLS.bind(Messages.severalMaps, wanted,
                    String.join(", ", found.stream().map(map -> map.getId().toString()).toList())));
        }
        if (found.isEmpty()) {
            throw new FieldwayException(all(study).isEmpty() ? Messages.noMaps
                    : NLS.bind(Messages.noSuchMap, wanted, String.join(", ", names(study))));
        }
        return found.getFirst() instanceof JourneyMap ? Optional.empty() : Optional.of((ServiceMap) found.getFirst());
    }
}
