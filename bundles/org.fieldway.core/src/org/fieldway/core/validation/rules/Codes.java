/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.fieldway.core.validation.Checked;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeStatus;

/** What rules on codes ask of them. */
final class Codes {

    private Codes() { }

    /** All codes of the codebook, parents before their children. */
    static List<Code> all(Checked study) {
        List<Code> all = new ArrayList<>();
        study.codebook().getCodes().forEach(code -> add(code, all));
        return all;
    }

    private static void add(Code code, List<Code> all) {
        all.add(code);
        code.getChildren().forEach(child -> add(child, all));
    }

    static boolean isRetired(Code code) {
        return code.getStatus() == CodeStatus.RETIRED;
    }

    static int codings(Checked study, Code code) {
        return study.facts().codings().getOrDefault(code.getId(), 0);
    }

    /** Letters and digits only, small, without accents: what is left when two names are compared. */
    static String folded(String text) {
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
