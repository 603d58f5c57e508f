/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.material;

import org.fieldway.core.text.Sha256;

/**
 * The text of a source.
 *
 * @param words exactly what is coded; "" where it could not be read
 * @param hash SHA-256 of the words
 * @param problem why it could not be read; "" where it could
 */
record CodedText(String words, String hash, String problem) {

    static CodedText of(String words) {
        return new CodedText(words, Sha256.of(words), "");
    }

    static CodedText unreadable(String why) {
        return new CodedText("", "", why);
    }

    boolean isRead() {
        return problem.isEmpty();
    }
}
