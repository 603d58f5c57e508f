/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Decision;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Participant;

/**
 * Makes the release of one service map for one audience. A line that is known only from people who do not let themselves
 * be counted is left out, as a card would be.
 */
final class ServiceMapRelease {

    private final ReleaseSource source;
    private final ServiceMap map;
    private final Audience audience;
    private final MapMoment moment;
    private final Gate gate;
    private final ServiceActors actors;
    private final ServiceLines lines;
    private final ServiceGrounds grounds;
    private final WithheldList withheld = new WithheldList();
    private int unconnected;

    ServiceMapRelease(ReleaseSource source, ServiceMap map, Audience audience, MapMoment moment) {
        this.source = source;
        this.map = map;
        this.audience = audience;
        this.moment = moment;
        gate = new Gate(source, audience);
        actors = new ServiceActors(source.study(), map, moment, source.today());
        lines = new ServiceLines(map, actors, moment, source.today());
        grounds = new ServiceGrounds(gate, audience, source.evidence());
    }

    Release<ReleasedServiceMap> make() {
        lines.addEvidenceTo(grounds);
        Texts texts = new Texts(new Wording(source.study(), audience, this::isNamed),
                new Refused(gate, grounds.all().values()), withheld);
        lines.keep(this::isShown, this::isShown, this::isShown);
        unconnected = ServiceMapContent.dropUnconnected(map, actors, lines);
        return new Release<>(content(texts), ServiceMessages.serviceMapInSentence, audience, withheld.entries());
    }

    private boolean isShown(Relation relation) {
        return mayBeKnown(relation, ServiceLines.name(relation))
                && (!map.isEvidencedOnly() || grounds.of(relation, relation.getBasis()).dots() > 0);
    }

    private boolean isShown(ReferralRoute route) {
        return mayBeKnown(route, ServiceMessages.route)
                && (!map.isEvidencedOnly() || grounds.of(route, route.getBasis()).dots() > 0);
    }

    private boolean isShown(LandscapeChange change) {
        return mayBeKnown(change, ServiceMessages.change);
    }

    private boolean mayBeKnown(Identified object, String what) {
        Optional<Decision> refusal = grounds.refusal(object);
        refusal.ifPresent(decision -> withheld.add(what, object, decision));
        return refusal.isEmpty();
    }

    private ReleasedServiceMap content(Texts texts) {
        ServiceGroups groups = new ServiceGroups(source.study(), map.getGroupBy(), texts);
        List<ReleasedNode> nodes = new ServiceNodes(map, actors, groups, texts).nodes();
        List<ReleasedRelation> relations = lines.relations(texts, grounds);
        int people = grounds.counts().drawn();
        String subtitle = new ServiceSubtitle(map, moment, grounds, nodes.size(), relations.size()).text();
        return new ReleasedServiceMap(Ids.of(map), title(texts), subtitle, audience, language(), moment,
                ServiceArrangement.valueOf(map.getLayout().name()), actors.middle().map(Ids::of).orElse(""),
                groups.of(nodes), nodes, relations, lines.routes(texts, grounds), lines.changes(texts, grounds),
                grounds.counts().isSmall(people) ? 0 : people, filters(), notes());
    }

    private String title(Texts texts) {
        String title = texts.of(map.getName(), map, ServiceMessages.title);
        return title.isBlank() ? ServiceMessages.serviceMap : title;
    }

    private List<String> filters() {
        List<String> filters = new ArrayList<>();
        if (!map.getSectors().isEmpty()) {
            filters.add(NLS.bind(ServiceMessages.onlySectors, words(map.getSectors())));
        }
        if (!map.getRelationKinds().isEmpty()) {
            filters.add(NLS.bind(ServiceMessages.onlyRelations, words(map.getRelationKinds())));
        }
        if (map.isEvidencedOnly()) {
            filters.add(ServiceMessages.evidencedOnly);
        }
        if (!map.getShown().isEmpty()) {
            filters.add(ServiceMessages.onlyChosen);
        }
        long hidden = map.getHidden().stream().filter(actors::isKnown).distinct().count();
        if (hidden > 0) {
            filters.add(NLS.bind(ServiceMessages.leftOut, hidden));
        }
        if (unconnected > 0) {
            filters.add(NLS.bind(ServiceMessages.unconnected, unconnected));
        }
        return filters;
    }

    private static String words(List<? extends Enumerator> literals) {
        return literals.stream().distinct().map(ModelNames::literalInSentence).collect(Collectors.joining(", "));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!source.policy().book().managed()) {
            notes.add(NLS.bind(Messages.notManaged, source.policy().book().reason()));
        }
        if (lines.missingEnds() > 0 && !audience.beyondTeam()) {
            notes.add(lines.missingEnds() == 1 ? ServiceMessages.missingOneEnd
                    : NLS.bind(ServiceMessages.missingEnds, lines.missingEnds()));
        }
        return notes;
    }

    private boolean isNamed(Participant participant) {
        return participant.isNamedByOwnChoice() && gate.allows(Ids.of(participant), Gate.QUOTE_NAMED);
    }

    private String language() {
        String language = source.study().getLanguage();
        return language == null ? "" : language;
    }
}
