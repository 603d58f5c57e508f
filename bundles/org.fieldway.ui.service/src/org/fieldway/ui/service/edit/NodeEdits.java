/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldway.core.service.AddOrganisation;
import org.fieldway.core.service.AddService;
import org.fieldway.core.service.ForgetPlaces;
import org.fieldway.core.service.MoveNodes;
import org.fieldway.core.service.RenameEntry;
import org.fieldway.core.service.SetRing;
import org.fieldway.core.service.ShowNodes;
import org.fieldway.model.service.NodePlacement;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceKind;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.OrganisationKind;
import org.fieldway.model.study.Sector;

/** Changes of organisations and services, and of where their boxes are. */
public final class NodeEdits {

    private final Landscape landscape;
    private Sector lastSector = Sector.VCSE;
    private ServiceKind lastKind = ServiceKind.UNSTATED;

    public NodeEdits(Landscape landscape) {
        this.landscape = landscape;
    }

    /** The sector that was chosen last, offered first for the next organisation. */
    public Sector lastSector() {
        return lastSector;
    }

    /** The kind that was chosen last, offered first for the next service. */
    public ServiceKind lastKind() {
        return lastKind;
    }

    /**
     * Adds an organisation to the study.
     *
     * @param at where its box stays; null to leave that to the drawing
     * @return empty where it could not be added
     */
    public Optional<Organisation> addOrganisation(String name, Sector sector, MoveNodes.Point at) {
        lastSector = sector;
        var change = new AddOrganisation(landscape.session().domain(), landscape.session().study(), landscape.map(), name,
                sector, OrganisationKind.UNSTATED);
        if (at != null) {
            change.at(at.x(), at.y());
        }
        return landscape.run(change) ? Optional.of(change.organisation()) : Optional.empty();
    }

    /** Adds a service that an organisation runs; empty where it could not be added. */
    public Optional<Service> addService(Organisation organisation, String name, ServiceKind kind) {
        lastKind = kind;
        var change = new AddService(landscape.session().domain(), landscape.services(), organisation, name, kind);
        return landscape.run(change) ? Optional.of(change.service()) : Optional.empty();
    }

    /** Gives something another name. */
    public boolean rename(Named object, String name) {
        return landscape.run(new RenameEntry(landscape.session().domain(), object, name));
    }

    /** Puts boxes at points, where they stay. */
    public boolean move(Map<? extends Actor, MoveNodes.Point> points) {
        return landscape.run(new MoveNodes(landscape.session().domain(), landscape.map(), points));
    }

    /** Says how close boxes are to the centre; where in its ring each is drawn is left to the drawing. */
    public boolean ring(Collection<? extends Actor> nodes, int ring) {
        return landscape.run(new SetRing(landscape.session().domain(), landscape.map(), nodes, ring));
    }

    /** Leaves it to the drawing again where these boxes are. */
    public boolean unpin(Collection<? extends Actor> nodes) {
        return landscape.run(new ForgetPlaces(landscape.session().domain(), landscape.map(), nodes));
    }

    /** The organisations and services whose boxes were put somewhere. */
    public List<Actor> pinned() {
        return landscape.map().getPlacements().stream().map(NodePlacement::getNode).filter(node -> node != null).toList();
    }

    /** Leaves organisations and services out of the map. */
    public boolean hide(Collection<? extends Actor> nodes) {
        return landscape.run(ShowNodes.hide(landscape.session().domain(), landscape.map(), nodes));
    }

    /** Takes them in again. */
    public boolean show(Collection<? extends Actor> nodes) {
        return landscape.run(ShowNodes.show(landscape.session().domain(), landscape.map(), nodes));
    }
}
