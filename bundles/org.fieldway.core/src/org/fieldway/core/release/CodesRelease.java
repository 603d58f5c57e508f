/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.index.CodingRow;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.study.Participant;

/**
 * Makes the release of the table of codes by participant. A passage with several speakers counts only if all of them let
 * themselves be counted. A column is one person: where the audience must not tell participants apart, people are counted
 * instead, and numbers that would tell of few are not told.
 */
final class CodesRelease {

    private final ReleaseSource source;
    private final Codebook codebook;
    private final Audience audience;
    private final Gate gate;
    private final List<Participant> people;
    private final Map<UUID, Map<String, Integer>> counts = new HashMap<>();
    private final WithheldList withheld = new WithheldList();
    private final Texts texts;

    /** @param codings with a code, by its id */
    CodesRelease(ReleaseSource source, Codebook codebook, Function<UUID, List<CodingRow>> codings, Audience audience) {
        this.source = source;
        this.codebook = codebook;
        this.audience = audience;
        gate = new Gate(source, audience);
        texts = new Texts(new Wording(source.study(), audience, this::isNamed), new Refused(gate, List.of()), withheld);
        people = source.study().getParticipants().stream().filter(this::mayBeCounted).toList();
        count(codebook.getCodes(), codings);
    }

    private boolean isNamed(Participant participant) {
        return participant.isNamedByOwnChoice() && gate.allows(Ids.of(participant), Gate.QUOTE_NAMED);
    }

    private boolean mayBeCounted(Participant participant) {
        boolean allowed = gate.allows(Ids.of(participant), Gate.COUNT);
        if (!allowed) {
            String name = source.policy().book().nameOf(Ids.of(participant));
            withheld.add(NLS.bind(DesignMessages.codesOf, name), participant,
                    gate.decide(List.of(Ids.of(participant)), Gate.COUNT, ""));
        }
        return allowed;
    }

    private void count(List<Code> codes, Function<UUID, List<CodingRow>> codings) {
        for (Code code : codes) {
            Map<String, Integer> cells = new TreeMap<>();
            codings.apply(code.getId()).stream().map(row -> row.participants().stream().map(UUID::toString).toList())
                    .filter(speakers -> speakers.stream().allMatch(person -> gate.allows(person, Gate.COUNT)))
                    .forEach(speakers -> speakers.forEach(person -> cells.merge(person, 1, Integer::sum)));
            counts.put(code.getId(), cells);
            count(code.getChildren(), codings);
        }
    }

    Release<ReleasedCodes> make() {
        Map<String, Map<String, String>> cells = audience.numbersShown() ? byPerson() : byNumber();
        List<ReleasedCodes.Column> columns = audience.numbersShown()
                ? people.stream().map(person -> new ReleasedCodes.Column(Ids.of(person), name(person))).toList()
                : List.of(new ReleasedCodes.Column(ReleasedCodes.PEOPLE, DesignMessages.allPeople));
        var content = new ReleasedCodes(Ids.of(codebook), texts.of(source.study().getTitle()), audience, language(),
                rows(codebook.getCodes(), ""), columns, cells, notes());
        return new Release<>(content, DesignMessages.codes, audience, withheld.entries());
    }

    private String language() {
        return source.study().getLanguage() == null ? "" : source.study().getLanguage();
    }

    private List<String> notes() {
        return source.policy().book().managed() ? List.of()
                : List.of(NLS.bind(Messages.notManaged, source.policy().book().reason()));
    }

    /** By pseudonym; by number where there is none. */
    private String name(Participant person) {
        String name = person.getName() == null || person.getName().isBlank() ? person.getNumber() : person.getName();
        return texts.of(name);
    }

    private List<ReleasedCodes.Row> rows(List<Code> codes, String parent) {
        List<ReleasedCodes.Row> rows = new ArrayList<>();
        for (Code code : codes) {
            rows.add(new ReleasedCodes.Row(Ids.of(code), parent, texts.of(code.getName()),
                    code.getColour() == null ? "" : code.getColour()));
            rows.addAll(rows(code.getChildren(), Ids.of(code)));
        }
        return rows;
    }

    private Map<String, Map<String, String>> byPerson() {
        Set<String> shown = new LinkedHashSet<>(Ids.of(people));
        return table(cells -> cells.entrySet().stream().filter(cell -> shown.contains(cell.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> String.valueOf(cell.getValue()))));
    }

    private Map<String, Map<String, String>> byNumber() {
        Counts told = new Counts(audience, people.size());
        return table(cells -> cells.isEmpty() ? Map.of() : Map.of(ReleasedCodes.PEOPLE, number(told, cells.size())));
    }

    private static String number(Counts told, int number) {
        return told.isSmall(number) ? told.fewer() : told.leavesFew(number) ? Messages.nearlyAll : String.valueOf(number);
    }

    private Map<String, Map<String, String>> table(Function<Map<String, Integer>, Map<String, String>> row) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(code -> code.getKey().toString(), code -> row.apply(code.getValue())));
    }
}
