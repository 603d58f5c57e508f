/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Decision;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.SourceKind;
import org.fieldway.model.study.Study;

/**
 * The sources of a study's design. One that a person speaks in is there only if everybody in it may be counted; towards
 * an audience that must not tell participants apart, such sources are told as their number.
 */
final class DesignSources {

    /** Where nobody is said to take part, these are nobody's; in all others somebody is seen or heard. */
    private static final Set<SourceKind> PAPERS = Set.of(SourceKind.DOCUMENT, SourceKind.ARTEFACT, SourceKind.PDF);

    private final Study study;
    private final Audience audience;
    private final Gate gate;
    private final Texts texts;
    private final WithheldList withheld;

    /** Sources of one activity and one kind. */
    private record Pile(String activityId, SourceKind kind) { }

    DesignSources(Study study, Audience audience, Gate gate, Texts texts, WithheldList withheld) {
        this.study = study;
        this.audience = audience;
        this.gate = gate;
        this.texts = texts;
        this.withheld = withheld;
    }

    List<ReleasedDesign.Source> release() {
        List<ReleasedDesign.Source> released = new ArrayList<>();
        Map<Pile, List<SourceEntry>> piles = new LinkedHashMap<>();
        for (SourceEntry entry : study.getSources()) {
            if (isNobodys(entry)) {
                released.add(named(entry));
            } else if (mayBeCounted(entry) && audience.numbersShown()) {
                released.add(named(entry));
            } else if (mayBeCounted(entry)) {
                piles.computeIfAbsent(new Pile(activity(entry), entry.getKind()), key -> new ArrayList<>()).add(entry);
            }
        }
        piles.forEach((pile, entries) -> released.add(counted(pile, entries)));
        return released;
    }

    private static boolean isNobodys(SourceEntry entry) {
        return people(entry).isEmpty() && PAPERS.contains(entry.getKind());
    }

    private static List<String> people(SourceEntry entry) {
        return entry.getParticipants().isEmpty() && entry.getSession() != null
                ? Ids.of(entry.getSession().getParticipants()) : Ids.of(entry.getParticipants());
    }

    private boolean mayBeCounted(SourceEntry entry) {
        Decision decision = gate.decide(people(entry), Gate.COUNT, activity(entry));
        if (!decision.allowed() && withheld.entries().stream().noneMatch(one -> one.objectId().equals(Ids.of(entry)))) {
            withheld.add(NLS.bind(DesignMessages.source, Objects.toString(entry.getName(), kind(entry.getKind()))), entry, decision);
        }
        return decision.allowed();
    }

    private ReleasedDesign.Source named(SourceEntry entry) {
        String name = texts.of(entry.getName());
        return new ReleasedDesign.Source(Ids.of(entry), name.isBlank() ? kind(entry.getKind()) : name,
                entry.getKind().getLiteral(), activity(entry));
    }

    private ReleasedDesign.Source counted(Pile pile, List<SourceEntry> entries) {
        Set<String> people = entries.stream().flatMap(entry -> people(entry).stream()).collect(Collectors.toSet());
        boolean small = Math.min(people.size(), entries.size()) < audience.leastCount();
        Object number = small ? NLS.bind(Messages.fewerThan, audience.leastCount()) : (Object) entries.size();
        return new ReleasedDesign.Source(Ids.of(entries.getFirst()), NLS.bind(DesignMessages.pile, number, kind(pile.kind())),
                pile.kind().getLiteral(), pile.activityId());
    }

    private static String kind(SourceKind kind) {
        return ModelNames.literal(kind);
    }

    private static String activity(SourceEntry entry) {
        return entry.getSession() != null && entry.getSession().eContainer() instanceof Activity activity
                ? Ids.of(activity) : "";
    }
}
