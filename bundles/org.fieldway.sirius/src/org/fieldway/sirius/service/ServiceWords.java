/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.ServiceMapContent;
import org.fieldway.core.release.Standing;
import org.fieldway.model.edit.labels.Labels;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Organisation;
import org.fieldway.sirius.parts.Views;

/** What is written on a service map in Sirius. */
public final class ServiceWords {

    /**
     * Name of an organisation or a service, with from or until when it is there where that matters on this map.
     *
     * @param view of it, in a diagram of the map
     */
    public String actorLabel(Actor actor, EObject view) {
        String standing = standing(actor, view).words();
        return standing.isEmpty() ? name(actor) : NLS.bind(Messages.withStanding, name(actor), standing);
    }

    private static String name(Actor actor) {
        return actor.getName() == null || actor.getName().isBlank() ? Labels.of(actor) : actor.getName().strip();
    }

    /** What is known of an organisation or service in some lines. */
    public String actorTooltip(Actor actor) {
        List<String> lines = new ArrayList<>();
        lines.add(name(actor));
        switch (actor) {
            case Organisation organisation -> lines.add(NLS.bind(Messages.kindAndSector,
                    ModelNames.literal(organisation.getKind()), ModelNames.literal(organisation.getSector())));
            case Service service -> {
                lines.add(ModelNames.literal(service.getKind()));
                lines.add(service.getOpenTo());
                lines.add(service.getWaiting());
            }
            default -> { }
        }
        lines.add(actor.getDescription());
        return String.join("\n", lines.stream().filter(line -> line != null && !line.isBlank()).toList());
    }

    /**
     * What a relation is, in its own words where it has some, through whom, and what makes it less than a fact.
     *
     * @param view of it, in a diagram of the map
     */
    public String relationLabel(Relation relation, EObject view) {
        List<String> parts = new ArrayList<>();
        parts.add(relation.getLabel() == null || relation.getLabel().isBlank()
                ? ModelNames.literalInSentence(relation.getKind()) : relation.getLabel().strip());
        parts.add(relation.getViaRole() == null || relation.getViaRole().isBlank() ? ""
                : NLS.bind(Messages.via, relation.getViaRole().strip()));
        String standing = standing(relation, view).words();
        parts.add(standing);
        if (standing.isEmpty() && isConjecture(relation)) {
            parts.add(ModelNames.literalInSentence(relation.getBasis()));
        }
        return String.join(", ", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    /** The words of a relation's own that typing on it changes; "" where it has none. */
    public String relationWords(Relation relation) {
        return Objects.requireNonNullElse(relation.getLabel(), "");
    }

    /** Name of a new diagram of a map. */
    public String serviceMapTitle(ServiceMap map) {
        return Labels.of(map);
    }

    /** What to do on a map that shows nothing. */
    public String emptyMapHint(ServiceMap map) {
        boolean filtered = !map.getSectors().isEmpty() || !map.getRelationKinds().isEmpty() || map.isEvidencedOnly()
                || !map.getShown().isEmpty() || !map.getHidden().isEmpty();
        return filtered ? Messages.filteredMapHint : Messages.emptyMapHint;
    }

    /** True for what is assumed or proposed without any quote behind it. */
    static boolean isConjecture(Relation relation) {
        return (relation.getBasis() == Basis.ASSUMED || relation.getBasis() == Basis.PROPOSED)
                && relation.getEvidence().isEmpty();
    }

    static Standing standing(Identified drawn, EObject view) {
        return Views.shown(view, ServiceMap.class).flatMap(Landscape::content)
                .map((ServiceMapContent content) -> content.standing(drawn)).orElse(Standing.EXISTING);
    }
}
