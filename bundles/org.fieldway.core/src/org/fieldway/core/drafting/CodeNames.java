/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.Codebook;

/** What the codes and aspects of a study are called, in the order of the codebook. */
final class CodeNames {

    private record Entry(String name, int place, Integer valence) { }

    private static final Entry UNKNOWN = new Entry("", Integer.MAX_VALUE, null);

    private final Map<UUID, Entry> codes = new HashMap<>();
    private final Map<UUID, Entry> aspects = new HashMap<>();

    static CodeNames of(Codebook codebook) {
        CodeNames names = new CodeNames();
        codebook.getCodes().forEach(names::add);
        codebook.getAspects().forEach(aspect -> names.aspects.put(aspect.getId(),
                new Entry(text(aspect.getName()), names.aspects.size(), null)));
        return names;
    }

    private void add(Code code) {
        codes.put(code.getId(), new Entry(text(code.getName()), codes.size(), code.getValence()));
        code.getChildren().forEach(this::add);
    }

    String code(UUID id) {
        return codes.getOrDefault(id, UNKNOWN).name();
    }

    /** Place in the codebook, from the top; unknown codes come last. */
    int place(UUID id) {
        return codes.getOrDefault(id, UNKNOWN).place();
    }

    /** −2 to +2; null for a code that is no emotion. */
    Integer valence(UUID id) {
        return codes.getOrDefault(id, UNKNOWN).valence();
    }

    String aspect(UUID id) {
        return aspects.getOrDefault(id, UNKNOWN).name();
    }

    private static String text(String name) {
        return name == null ? "" : name;
    }
}
