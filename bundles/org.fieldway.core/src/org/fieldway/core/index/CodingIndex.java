/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All codings of a study at one moment: immutable, so that long work may use it on any thread. A code that was retired
 * in favour of another counts as the other.
 */
public final class CodingIndex {

    private final Dictionary dictionary;
    private final Map<UUID, SourceRows> sources;
    private final int[] effectiveCode;
    private final Map<UUID, List<UUID>> takingPart;
    private final List<String> unreadable;

    /**
     * @param replaced for each retired code the one to use instead
     * @param takingPart for each source the participants of its entry
     * @param unreadable names of files that are broken and are not in the index
     */
    CodingIndex(Dictionary dictionary, Map<UUID, SourceRows> sources, Map<UUID, UUID> replaced,
            Map<UUID, List<UUID>> takingPart, List<String> unreadable) {
        this.dictionary = dictionary;
        this.sources = sources;
        this.takingPart = takingPart;
        this.unreadable = unreadable;
        replaced.values().forEach(dictionary::number);
        effectiveCode = IntStream.range(0, dictionary.size()).map(
                number -> effective(dictionary.id(number), replaced)).toArray();
    }

    private int effective(UUID code, Map<UUID, UUID> replaced) {
        Set<UUID> seen = new LinkedHashSet<>();
        UUID current = code;
        while (replaced.containsKey(current) && seen.add(current)) {
            current = replaced.get(current);
        }
        return dictionary.known(current);
    }

    /** @return how many codings there are */
    public int size() {
        return sources.values().stream().mapToInt(SourceRows::size).sum();
    }

    /** @return names of files that are broken: their codings are missing here */
    public List<String> unreadable() {
        return unreadable;
    }

    /** @return the codings of a source, by start, then end */
    public List<CodingRow> ofSource(UUID source) {
        SourceRows rows = sources.get(source);
        return rows == null ? List.of() : IntStream.range(0, rows.size()).mapToObj(row -> row(rows, row)).toList();
    }

    /** @return the codings with a code, source by source */
    public List<CodingRow> ofCode(UUID code) {
        return ofCodes(Set.of(code));
    }

    /** @return the codings with any of these codes, source by source */
    public List<CodingRow> ofCodes(Set<UUID> codes) {
        boolean[] wanted = new boolean[effectiveCode.length];
        for (UUID code : codes) {
            int number = dictionary.known(code);
            if (number >= 0 && number < wanted.length) {
                wanted[number] = true;
            }
        }
        return select(number -> number >= 0 && wanted[number]);
    }

    /** @return the codings of which the code is none of these: it was deleted, or is in no codebook yet */
    public List<CodingRow> withoutCodeOf(Set<UUID> codebook) {
        return select(number -> number < 0 || !codebook.contains(dictionary.id(number)));
    }

    private List<CodingRow> select(IntPredicate code) {
        List<CodingRow> found = new ArrayList<>();
        for (SourceRows rows : sources.values()) {
            for (int row = 0; row < rows.size(); row++) {
                if (code.test(code(rows, row))) {
                    found.add(row(rows, row));
                }
            }
        }
        return found;
    }

    /** @return the coding that an evidence reference names; empty where it is gone */
    public Optional<CodingRow> find(UUID source, UUID coding) {
        SourceRows rows = source == null || coding == null ? null : sources.get(source);
        int row = rows == null ? -1 : rows.find(coding);
        return row < 0 ? Optional.empty() : Optional.of(row(rows, row));
    }

    /** @return the coding of that id in whichever source it is; slower than with the source's id */
    public Optional<CodingRow> find(UUID coding) {
        return sources.keySet().stream().map(source -> find(source, coding)).flatMap(Optional::stream).findFirst();
    }

    /** @return how many codings each code has; codes without any are left out */
    public Map<UUID, Integer> countByCode() {
        int[] counts = new int[effectiveCode.length];
        for (SourceRows rows : sources.values()) {
            for (int row = 0; row < rows.size(); row++) {
                int code = code(rows, row);
                if (code >= 0) {
                    counts[code]++;
                }
            }
        }
        return IntStream.range(0, counts.length).filter(code -> counts[code] > 0).boxed()
                .collect(Collectors.toMap(dictionary::id, code -> counts[code]));
    }

    /** @return how many codings each source has; sources without any are left out */
    public Map<UUID, Integer> countBySource() {
        Map<UUID, Integer> counts = new TreeMap<>();
        sources.forEach((source, rows) -> {
            if (rows.size() > 0) {
                counts.put(source, rows.size());
            }
        });
        return counts;
    }

    /** @return how many codings of each code concern each participant; a coding of several counts for each of them */
    public Map<UUID, Map<UUID, Integer>> codeByParticipant() {
        Map<UUID, Map<UUID, Integer>> table = new TreeMap<>();
        for (SourceRows rows : sources.values()) {
            for (int row = 0; row < rows.size(); row++) {
                int code = code(rows, row);
                if (code >= 0) {
                    Map<UUID, Integer> cells = table.computeIfAbsent(dictionary.id(code), fresh -> new TreeMap<>());
                    participants(rows, row).forEach(person -> cells.merge(person, 1, Integer::sum));
                }
            }
        }
        return table;
    }

    /** @return how many codings concern each participant */
    public Map<UUID, Integer> countByParticipant() {
        Map<UUID, Integer> counts = new TreeMap<>();
        for (SourceRows rows : sources.values()) {
            for (int row = 0; row < rows.size(); row++) {
                participants(rows, row).forEach(person -> counts.merge(person, 1, Integer::sum));
            }
        }
        return counts;
    }

    private int code(SourceRows rows, int row) {
        int code = rows.code()[row];
        return code < 0 ? code : effectiveCode[code];
    }

    private CodingRow row(SourceRows rows, int row) {
        return new CodingRow(rows.id(row), dictionary.id(rows.source()), dictionary.id(code(rows, row)),
                dictionary.id(rows.coder()[row]), RegionKind.values()[rows.kind()[row]], rows.start()[row],
                rows.end()[row], participants(rows, row));
    }

    private List<UUID> participants(SourceRows rows, int row) {
        int people = rows.people()[row];
        return people == SourceRows.ANYBODY ? takingPart.getOrDefault(dictionary.id(rows.source()), List.of())
                : Arrays.stream(dictionary.members(people)).mapToObj(dictionary::id).toList();
    }
}
