/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.service.ServiceChange;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Organisation;
import org.fieldway.ui.study.StudySession;

/** The organisations and services of a study as one of its maps is edited: finds objects by their ids, and changes them. */
public final class Landscape {

    private final StudySession session;
    private final Supplier<ServiceMap> map;

    /** @param map the map at the time */
    public Landscape(StudySession session, Supplier<ServiceMap> map) {
        this.session = session;
        this.map = map;
    }

    public StudySession session() {
        return session;
    }

    /** The map that is edited; null where it is gone. */
    public ServiceMap map() {
        return map.get();
    }

    /** What holds the services, relations, routes and changes. */
    public ServiceInfrastructure services() {
        return session.openStudy().services();
    }

    /** The object of that kind with this id, if it is there. */
    public <T extends EObject> Optional<T> find(String id, Class<T> kind) {
        return id == null ? Optional.empty() : session.find(id).filter(kind::isInstance).map(kind::cast);
    }

    /** The objects of that kind among those with these ids, in their order. */
    public <T extends EObject> List<T> find(Collection<String> ids, Class<T> kind) {
        return ids.stream().flatMap(id -> find(id, kind).stream()).toList();
    }

    /** The id of an object. */
    public static String id(EObject object) {
        String id = EcoreUtil.getID(object);
        return id == null ? "" : id;
    }

    /** The organisation itself, or the one that runs the service; empty where nobody is known to. */
    public static Optional<Organisation> organisation(Actor actor) {
        return Optional.ofNullable(actor instanceof Service service ? service.getOrganisation() : (Organisation) actor);
    }

    /** All organisations, each followed by its services, then services of none. */
    public List<Actor> actors() {
        List<Actor> all = new ArrayList<>();
        for (Organisation organisation : session.study().getOrganisations()) {
            all.add(organisation);
            services().getServices().stream().filter(each -> each.getOrganisation() == organisation).forEach(all::add);
        }
        services().getServices().stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    /** The relations that begin or end at an organisation or a service, in the order of the study. */
    public List<Relation> relationsOf(Actor actor) {
        return services().getRelations().stream().filter(each -> each.getFrom() == actor || each.getTo() == actor).toList();
    }

    /** A name for choosing: "Courses (Riverside Recovery College)". */
    public String nameOf(Actor actor) {
        String name = session.nameOf(actor);
        return actor instanceof Service service && service.getOrganisation() != null
                ? name + " (" + session.nameOf(service.getOrganisation()) + ")" : name;
    }

    /** Makes a change as one step of undo; false where it would change nothing, or the file may not be written. */
    public boolean run(ServiceChange change) {
        return session.execute(change.getLabel(), change.subject(), change.place(), change);
    }
}
