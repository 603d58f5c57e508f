/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.util.List;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.codes.Code;

/** Two codes under one parent whose names are the same or differ by a slip, so that coders take them for each other. */
public final class SimilarCodeNames extends OwnRule {

    private static final int LONG_ENOUGH = 6;

    public SimilarCodeNames() {
        super("similar-code-names", Severity.WARNING);
    }

    @Override
    public void check(Checked study, Findings findings) {
        check(study.codebook().getCodes(), findings);
        Codes.all(study).forEach(code -> check(code.getChildren(), findings));
    }

    private void check(List<Code> siblings, Findings findings) {
        for (int at = 0; at < siblings.size(); at++) {
            for (Code earlier : siblings.subList(0, at)) {
                Code later = siblings.get(at);
                if (!Codes.isRetired(earlier) && !Codes.isRetired(later) && areSimilar(earlier, later)) {
                    findings.add(later, say("found", name(later), name(earlier)));
                }
            }
        }
    }

    private static boolean areSimilar(Code one, Code other) {
        String first = Codes.folded(one.getName());
        String second = Codes.folded(other.getName());
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        return singular(first).equals(singular(second)) || first.equals(second)
                || first.length() >= LONG_ENOUGH && isOneSlip(first, second);
    }

    private static String singular(String name) {
        return name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
    }

    /** One letter more, less or other, or two neighbours exchanged; digits count as different names. */
    private static boolean isOneSlip(String one, String other) {
        if (!one.replaceAll("\\D", "").equals(other.replaceAll("\\D", ""))) {
            return false;
        }
        int from = 0;
        while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) - from
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        String left = one.substring(from, one.length() - same);
        String right = other.substring(from, other.length() - same);
        return left.length() <= 1 && right.length() <= 1
                || left.length() == 2 && new StringBuilder(left).reverse().toString().equals(right);
    }
}
