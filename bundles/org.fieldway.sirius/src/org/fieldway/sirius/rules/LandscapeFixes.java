/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.service.DeleteEntries;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.sirius.change.Changes;

/** Puts right what rules find about the landscape of services. */
public final class LandscapeFixes {

    /**
     * States the sector of an organisation.
     *
     * @param sector literal of a {@link Sector}
     */
    public EObject stateSector(Organisation organisation, String sector) {
        Changes.make(organisation, domain -> SetCommand.create(domain, organisation,
                StudyPackage.Literals.ORGANISATION__SECTOR, Sector.get(sector)));
        return organisation;
    }

    /** Deletes the relations that lead nowhere. */
    public EObject deleteIncompleteRelations(ServiceMap map) {
        delete(map, RuleAudits.incomplete(map));
        return map;
    }

    /** Deletes a relation that leads from something to itself. */
    public EObject deleteLoop(Relation relation) {
        if (relation.getFrom() == relation.getTo()) {
            delete(relation, List.of(relation));
        }
        return relation;
    }

    private static void delete(EObject place, List<Relation> relations) {
        OpenStudy.of(place).filter(study -> !relations.isEmpty()).ifPresent(study -> {
            try {
                Changes.execute(DeleteEntries.of(study, relations));
            } catch (FieldwayException e) {
                // Only material has to be read for a deletion, and relations have none.
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
    }
}
