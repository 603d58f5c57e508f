/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.service.DeleteEntries;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.Service;
import org.fieldway.model.study.Organisation;
import org.fieldway.ui.dialog.Dialogs;

/** Deletes entries of the landscape and says what went with them; asks first where an organisation would leave the study. */
public final class Deletion {

    private final Landscape landscape;

    public Deletion(Landscape landscape) {
        this.landscape = landscape;
    }

    /** Deletes them; gives the sentence on what is gone, empty where nothing is. */
    public Optional<String> delete(Collection<? extends EObject> objects) {
        if (objects.isEmpty() || !isWanted(objects)) {
            return Optional.empty();
        }
        String told = told(objects);
        try {
            EObject first = objects.iterator().next();
            Command deletion = DeleteEntries.of(landscape.session().openStudy(), objects);
            boolean done = landscape.session().execute(deletion.getLabel(), first, landscape.map(), deletion);
            return done ? Optional.of(told) : Optional.empty();
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.deleteTitle, e.getMessage());
            return Optional.empty();
        }
    }

    private boolean isWanted(Collection<? extends EObject> objects) {
        List<EObject> organisations = new ArrayList<>(objects.stream().filter(Organisation.class::isInstance).toList());
        if (organisations.isEmpty()) {
            return true;
        }
        String what = organisations.size() == 1 ? NLS.bind(Messages.deleteOrganisation, name(organisations.get(0)))
                : NLS.bind(Messages.deleteOrganisations, organisations.size());
        String with = with(objects);
        String sentence = with.isEmpty() ? what : what + " " + NLS.bind(Messages.goesWithIt, with);
        return Dialogs.get().confirm(Messages.deleteTitle, sentence + " " + Messages.ratherLeaveOut, Messages.deleteVerb);
    }

    private String told(Collection<? extends EObject> objects) {
        String what = objects.size() == 1 ? name(objects.iterator().next()) : NLS.bind(Messages.entries, objects.size());
        String with = with(objects);
        return with.isEmpty() ? NLS.bind(Messages.deleted, what) : NLS.bind(Messages.deletedWith, what, with);
    }

    /** "2 services and 5 relations"; "" where nothing else goes. */
    private String with(Collection<? extends EObject> objects) {
        List<EObject> others = new ArrayList<>(DeleteEntries.withWhatHangsOn(landscape.services(), objects));
        others.removeAll(objects);
        String services = counted(others, Service.class, Messages.oneService, Messages.manyServices);
        String relations = counted(others, Relation.class, Messages.oneRelation, Messages.manyRelations);
        return services.isEmpty() || relations.isEmpty() ? services + relations
                : NLS.bind(Messages.and, services, relations);
    }

    private static String counted(List<EObject> objects, Class<?> kind, String one, String many) {
        long count = objects.stream().filter(kind::isInstance).count();
        return count == 0 ? "" : count == 1 ? one : NLS.bind(many, count);
    }

    private String name(EObject object) {
        return object instanceof Relation ? ModelNames.type(object.eClass()) : landscape.session().nameOf(object);
    }
}
