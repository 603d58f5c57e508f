/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One open study that may write: who, where, since when.
 *
 * @param instance own id of this opening
 * @param owner the person as the computer knows them, or as they called themselves
 * @param host name of the computer
 * @param process number of the process on that computer
 * @param since when the study was opened
 * @param coder id of the researcher who codes there; empty where nobody does
 */
public record Writer(String instance, String owner, String host, long process, Instant since, String coder) {

    /** @return a writer for this process, with a new id */
    public static Writer here(String owner, String coder) {
        return new Writer(UUID.randomUUID().toString(), owner, LocalHost.name(), ProcessHandle.current().pid(),
                Instant.now(), coder);
    }

    byte[] toBytes() {
        String text = "instance=" + instance + "\nowner=" + oneLine(owner) + "\nhost=" + oneLine(host) + "\nprocess="
                + process + "\nsince=" + since + "\ncoder=" + coder + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** @return the writer, or empty where the bytes are cut or not of this form */
    static Optional<Writer> parse(byte[] bytes) {
        Map<String, String> fields = new HashMap<>();
        String text = new String(bytes, StandardCharsets.UTF_8);
        text.lines().filter(line -> line.indexOf('=') > 0).forEach(
                line -> fields.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        if (!text.endsWith("\n") || !fields.keySet().containsAll(
                Set.of("instance", "owner", "host", "process", "since"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Writer(fields.get("instance"), fields.get("owner"), fields.get("host"),
                    Long.parseLong(fields.get("process")), Instant.parse(fields.get("since")),
                    fields.getOrDefault("coder", "")));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
