/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.command.DeleteObjects;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Organisation;

/**
 * Deletes entries of the landscape with what makes no sense without them: the services of an organisation, the relations
 * that end at either, and their places on maps. Steps of routes stay, and say that nobody is named there any more.
 */
public final class DeleteEntries {

    private DeleteEntries() { }

    /**
     * @param objects organisations, services, relations, routes, steps, changes, maps
     * @return the command, not yet executed
     * @throws FieldwayException where the study cannot be read
     */
    public static Command of(OpenStudy study, Collection<? extends EObject> objects) throws FieldwayException {
        String label = objects.size() == 1
                ? NLS.bind(Messages.delete, ModelNames.typeInSentence(objects.iterator().next().eClass()))
                : NLS.bind(Messages.deleteSeveral, objects.size());
        CompoundCommand all = new CompoundCommand(label);
        all.append(DeleteObjects.of(study, withWhatHangsOn(study.services(), objects)));
        return all;
    }

    /** What {@link #of} would delete, the given objects first: to tell people before they do it. */
    public static List<EObject> withWhatHangsOn(ServiceInfrastructure services, Collection<? extends EObject> objects) {
        Set<EObject> gone = new LinkedHashSet<>(objects);
        for (Service service : services.getServices()) {
            if (service.getOrganisation() instanceof Organisation organisation && gone.contains(organisation)) {
                gone.add(service);
            }
        }
        List<EObject> actors = gone.stream().filter(Actor.class::isInstance).map(EObject.class::cast).toList();
        services.getRelations().stream().filter(relation -> actors.contains(relation.getFrom())
                || actors.contains(relation.getTo())).forEach(gone::add);
        services.getMaps().forEach(map -> map.getPlacements().stream()
                .filter(placement -> actors.contains(placement.getNode())).forEach(gone::add));
        return new ArrayList<>(gone);
    }
}
