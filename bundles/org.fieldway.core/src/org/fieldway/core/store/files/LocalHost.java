/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The name of this computer, found without asking the network. */
final class LocalHost {

    private static final String UNKNOWN = "this computer";
    private static final Set<String> SHARED_NAMES = Set.of(UNKNOWN, "localhost", "localhost.localdomain");
    private static final String NAME = find();

    private LocalHost() {
    }

    static String name() {
        return NAME;
    }

    /** @return whether the name tells this computer from others, so that a process number there can be looked up here */
    static boolean isThisOne(String host) {
        return host.equals(NAME) && !SHARED_NAMES.contains(host);
    }

    private static String find() {
        for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String value = System.getenv(variable);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        try {
            Path file = Path.of("/etc/hostname");
            String name = Files.isReadable(file) ? Files.readString(file, StandardCharsets.UTF_8).strip() : "";
            return name.isEmpty() ? UNKNOWN : name;
        } catch (IOException e) {
            return UNKNOWN;
        }
    }
}
