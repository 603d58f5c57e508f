/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.NodePlacement;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.OrganisationKind;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;
import org.fieldway.model.study.StudyPackage;

/** Adds an organisation to the study and sees to it that the map on which it was made shows it. */
public final class AddOrganisation extends ServiceChange {

    private final Organisation organisation = StudyFactory.eINSTANCE.createOrganisation();
    private final Study study;
    private final ServiceMap map;
    private NodePlacement placement;

    public AddOrganisation(EditingDomain domain, Study study, ServiceMap map, String name, Sector sector,
            OrganisationKind kind) {
        super(Messages.addOrganisation, domain, map);
        this.study = study;
        this.map = map;
        organisation.setName(name);
        organisation.setSector(sector);
        organisation.setKind(kind);
    }

    /** Puts its box at a point; called before the change is made. */
    public AddOrganisation at(double x, double y) {
        placement = ServiceFactory.eINSTANCE.createNodePlacement();
        placement.setNode(organisation);
        placement.setX(x);
        placement.setY(y);
        return this;
    }

    /** The new organisation. */
    public Organisation organisation() {
        return organisation;
    }

    @Override
    public EObject subject() {
        return organisation;
    }

    @Override
    protected void plan() {
        add(study, StudyPackage.Literals.STUDY__ORGANISATIONS, organisation, LAST);
        if (!map.getShown().isEmpty()) {
            add(map, ServicePackage.Literals.SERVICE_MAP__SHOWN, organisation, LAST);
        }
        if (!map.getSectors().isEmpty() && !map.getSectors().contains(organisation.getSector())) {
            add(map, ServicePackage.Literals.SERVICE_MAP__SECTORS, organisation.getSector(), LAST);
        }
        if (placement != null) {
            add(map, ServicePackage.Literals.SERVICE_MAP__PLACEMENTS, placement, LAST);
        }
    }
}
