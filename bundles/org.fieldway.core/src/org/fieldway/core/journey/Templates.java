/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapTemplate;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyPackage;

/** The templates that a study keeps for its maps. */
public final class Templates {

    private Templates() { }

    /** A template with the stages and lanes of a map, and their rules, without its cards. */
    public static MapTemplate of(JourneyMap map, String name) {
        MapTemplate template = JourneyFactory.eINSTANCE.createMapTemplate();
        template.setName(name);
        template.setKind(map.getKind());
        template.getStages().addAll(ApplyTemplate.copies(map.getStages()));
        template.getLanes().addAll(ApplyTemplate.copies(map.getLanes()));
        template.getLanes().forEach(lane -> {
            lane.setHidden(false);
            lane.setCollapsed(false);
        });
        return template;
    }

    /** Gives a map that is in no study yet the stages and lanes of a template. */
    public static void fill(JourneyMap map, MapTemplate template) {
        map.getStages().addAll(ApplyTemplate.copies(template.getStages()));
        map.getLanes().addAll(ApplyTemplate.copies(template.getLanes()));
        if (template.eContainer() != null) {
            map.setTemplate(template);
        }
    }

    /** Keeps a template in the study. */
    public static Command keep(EditingDomain domain, Study study, MapTemplate template) {
        return AddCommand.create(domain, study, StudyPackage.Literals.STUDY__MAP_TEMPLATES, template);
    }
}
