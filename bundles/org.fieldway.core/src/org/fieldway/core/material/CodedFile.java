/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.material;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.fieldway.core.index.RegionKind;
import org.fieldway.core.text.Reanchoring;

/**
 * One coder's codings of a source.
 *
 * @param textHash SHA-256 of the text that they mean; "" where that is not said
 */
record CodedFile(String textHash, List<Coded> codings) {

    CodedFile {
        codings = List.copyOf(codings);
    }

    /** @param text as it is now */
    List<Passage> passages(UUID source, CodedText text) {
        Reanchoring search = new Reanchoring(text.words());
        boolean same = text.hash().equals(textHash);
        List<Passage> passages = new ArrayList<>();
        for (Coded coded : codings) {
            if (coded.kind() != RegionKind.TEXT) {
                passages.add(Passage.whole(source, coded));
            } else if (!text.isRead()) {
                passages.add(Passage.unreadable(source, coded));
            } else {
                passages.add(Passage.at(source, coded, same
                        ? Reanchoring.unchanged(text.words(), coded.start(), coded.end())
                        : search.find(coded.start(), coded.quote()), text.words()));
            }
        }
        return passages;
    }
}
