/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.index.CodingIndex;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.study.Identified;
import org.fieldway.sirius.parts.UntilChange;

/**
 * How many codings there are, as the index says now.
 *
 * @param cells by code, then by participant; a coding of several people counts for each of them
 * @param codes by code
 * @param people by participant, codings with a code only
 * @param all codings with a code
 */
record Counts(Map<UUID, Map<UUID, Integer>> cells, Map<UUID, Integer> codes, Map<UUID, Integer> people, int all) {

    private static final UntilChange<Optional<Counts>> KEPT = new UntilChange<>(Counts::read);

    /** Empty as long as the index was not read, or where it cannot be made. */
    static Optional<Counts> of(EObject object) {
        return OpenStudy.of(object).filter(OpenStudy::isIndexReady).flatMap(KEPT::of);
    }

    private static Optional<Counts> read(OpenStudy study) {
        try {
            return Optional.of(of(study.index()));
        } catch (FieldwayException e) {
            // The problems view says which file is broken; a table without numbers is no place for it.
            return Optional.empty();
        }
    }

    private static Counts of(CodingIndex index) {
        Map<UUID, Map<UUID, Integer>> cells = index.codeByParticipant();
        Map<UUID, Integer> codes = index.countByCode();
        Map<UUID, Integer> people = new HashMap<>();
        cells.values().forEach(line -> line.forEach((person, count) -> people.merge(person, count, Integer::sum)));
        return new Counts(cells, codes, people, codes.values().stream().mapToInt(Integer::intValue).sum());
    }

    int of(Identified code, Identified person) {
        return cells.getOrDefault(code.getId(), Map.of()).getOrDefault(person.getId(), 0);
    }
}
