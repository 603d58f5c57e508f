/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Decision;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Identified;

/** What stands behind the lines, routes and changes of a service map, and how much of that may be told. */
final class ServiceGrounds {

    private final Gate gate;
    private final Audience audience;
    private final EvidenceSource source;
    private final Map<Identified, CardEvidence> evidence = new LinkedHashMap<>();
    private Counts counts;
    private Set<String> people = Set.of();

    ServiceGrounds(Gate gate, Audience audience, EvidenceSource source) {
        this.gate = gate;
        this.audience = audience;
        this.source = source;
    }

    /** Everything that has evidence must be added before anything is asked. */
    void add(Identified object, List<EvidenceRef> references) {
        List<Evidence> found = new ArrayList<>();
        references.forEach(reference -> source.find(reference).ifPresent(found::add));
        evidence.put(object, new CardEvidence(found, references.size() - found.size()));
        counts = null;
    }

    Map<Identified, CardEvidence> all() {
        return evidence;
    }

    /** Who refuses, where something is known only from people who do not let themselves be counted. */
    Optional<Decision> refusal(Identified object) {
        List<Evidence> found = evidence.get(object).found();
        return gate.counted(found).isEmpty() ? gate.refusal(found, Gate.COUNT) : Optional.empty();
    }

    Grounds of(Identified object, org.fieldway.model.study.Basis basis) {
        CardEvidence behind = evidence.get(object);
        List<Evidence> counted = gate.counted(behind.found());
        int who = CardEvidence.people(counted).size();
        int excerpts = CardEvidence.excerpts(counted);
        if (excerpts == 0) {
            return new Grounds(0, 0, 0, behind.lost() > 0 ? ServiceMessages.quoteLost : without(basis));
        }
        Counts told = counts();
        if (who == 0) {
            return new Grounds(0, told.isSmall(excerpts) ? 0 : excerpts, 0, told.excerptsLabel(excerpts));
        }
        if (told.isSmall(who) || told.isSmall(excerpts)) {
            return new Grounds(0, 0, 1, told.fewer());
        }
        return new Grounds(told.mayTell(who) ? who : 0, excerpts, dots(who), told.label(who, excerpts));
    }

    /** 1 from one participant, 2 from a quarter, 3 from half of those whom the map is drawn from. */
    private int dots(int who) {
        int whole = people.size();
        return who * 2 >= whole ? 3 : who * 4 >= whole ? 2 : 1;
    }

    private static String without(org.fieldway.model.study.Basis basis) {
        return switch (basis) {
            case SAID -> ServiceMessages.noExcerpt;
            case OBSERVED -> ServiceMessages.observed;
            case INFERRED -> ServiceMessages.inferred;
            case ASSUMED -> ServiceMessages.assumed;
            case PROPOSED -> ServiceMessages.proposed;
        };
    }

    /** Counts against all who stand behind the map and let themselves be counted. */
    Counts counts() {
        if (counts == null) {
            people = new LinkedHashSet<>(CardEvidence.people(counted()));
            people.removeIf(person -> !gate.allows(person, Gate.COUNT));
            counts = new Counts(audience, people.size());
        }
        return counts;
    }

    /** How many excerpts stand behind the whole map. */
    int excerpts() {
        return CardEvidence.excerpts(counted());
    }

    /** Who is behind it but does not let themselves be counted. */
    Set<String> uncounted() {
        Set<String> refusing = new LinkedHashSet<>();
        evidence.values().forEach(one -> refusing.addAll(CardEvidence.people(one.found())));
        refusing.removeIf(person -> gate.allows(person, Gate.COUNT));
        return refusing;
    }

    private List<Evidence> counted() {
        return evidence.values().stream().flatMap(one -> gate.counted(one.found()).stream()).toList();
    }
}
