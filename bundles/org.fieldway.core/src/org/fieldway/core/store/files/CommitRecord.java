/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fieldway.core.text.Sha256;

/**
 * The list of files that one save replaces or removes. Written as lines of text that end with a hash of themselves;
 * once it is durable, the save has happened, whether or not the files are in their places already.
 *
 * @param entries in the order in which they are put in place
 */
record CommitRecord(List<Entry> entries) {

    private static final String HEAD = "fieldway-commit 1";
    private static final String END = "end ";
    private static final int FIELDS = 4;

    /**
     * One file of a save.
     *
     * @param name of the file in the study
     * @param staged name of the new content in the writer's folder; empty where the file is removed
     * @param before SHA-256 of the content that is replaced; empty where there was none
     * @param after SHA-256 of the new content; empty where the file is removed
     */
    record Entry(String name, String staged, String before, String after) {

        boolean removes() {
            return staged.isEmpty();
        }
    }

    byte[] toBytes() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Entry entry : entries) {
            text.append(entry.staged).append('\t').append(entry.before).append('\t').append(entry.after).append('\t')
                    .append(entry.name).append('\n');
        }
        String hash = Sha256.of(text.toString());
        text.append(END).append(hash).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @return the record, or empty where the bytes are cut, damaged or name a file outside of the study */
    static Optional<CommitRecord> parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.lastIndexOf(END);
        if (!text.startsWith(HEAD + '\n') || end < 0
                || !text.substring(end).equals(END + Sha256.of(text.substring(0, end)) + '\n')) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        for (String line : text.substring(HEAD.length() + 1, end).lines().toList()) {
            String[] fields = line.split("\t", -1);
            if (fields.length != FIELDS || !StudyNames.isInside(fields[3])
                    || !fields[0].isEmpty() && !StudyNames.isInside(fields[0])) {
                return Optional.empty();
            }
            entries.add(new Entry(fields[3], fields[0], fields[1], fields[2]));
        }
        return Optional.of(new CommitRecord(List.copyOf(entries)));
    }
}
