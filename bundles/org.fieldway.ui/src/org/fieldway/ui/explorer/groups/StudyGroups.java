/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer.groups;

import java.util.List;
import java.util.stream.Stream;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.ui.explorer.GroupKind;

/** The headings under a study, in their order. */
public final class StudyGroups {

    private static final GroupKind TEAM = new ListGroup(Messages.team, "team", Study.class, StudyPackage.Literals.STUDY__RESEARCHERS,
            Messages.oneResearcher, Messages.manyResearchers);
    private static final GroupKind PARTNERS = new ListGroup(Messages.partners, "partners", Study.class,
            StudyPackage.Literals.STUDY__ORGANISATIONS, Messages.oneOrganisation, Messages.manyOrganisations);
    private static final GroupKind PLACES = new ListGroup(Messages.places, "places", Study.class, StudyPackage.Literals.STUDY__PLACES,
            Messages.onePlace, Messages.manyPlaces);

    private static final List<GroupKind> OWN = List.of(DesignGroup.INSTANCE, EthicsGroup.INSTANCE, PeopleGroup.INSTANCE, TEAM, PARTNERS, PLACES,
            SourcesGroup.INSTANCE, CodebookGroup.INSTANCE, MapsGroup.INSTANCE, ServicesGroup.INSTANCE, OutputsGroup.INSTANCE);

    private StudyGroups() {
    }

    /** Fieldway's own, then those that other bundles contribute. */
    public static List<GroupKind> all() {
        return Stream.concat(OWN.stream(), ContributedGroups.all().stream()).toList();
    }
}
