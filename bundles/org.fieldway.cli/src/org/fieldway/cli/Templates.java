/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.Ids;
import org.fieldway.core.drafting.MapRules;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.MapTemplate;
import org.fieldway.model.study.Named;

/** Finds the template whose rules are to be used. */
final class Templates {

    private Templates() { }

    /**
     * @param nameOrId null where the study's only template with rules is meant
     * @throws FieldwayException where there is none, or it is not clear which
     */
    static MapTemplate find(OpenStudy study, String nameOrId) throws FieldwayException {
        List<MapTemplate> usable = study.study().getMapTemplates().stream().filter(MapRules::in).toList();
        if (usable.isEmpty()) {
            throw new FieldwayException(DraftMessages.templateMissing);
        }
        String names = usable.stream().map(Named::getName).collect(Collectors.joining(", "));
        if (nameOrId == null && usable.size() > 1) {
            throw new FieldwayException(NLS.bind(DraftMessages.severalTemplates, names));
        }
        return usable.stream().filter(each -> nameOrId == null || nameOrId.equalsIgnoreCase(each.getName())
                || nameOrId.equalsIgnoreCase(Ids.of(each))).findFirst()
                .orElseThrow(() -> new FieldwayException(NLS.bind(DraftMessages.unknownTemplate, nameOrId, names)));
    }
}
