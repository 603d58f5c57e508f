/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command line asks of the workbench.
 *
 * @param folder the study to open at the start, null for none
 * @param exitAfterOpen whether to end once that study is shown: exit code 0, or 1 with the reason on standard error
 */
record Arguments(Path folder, boolean exitAfterOpen) {

    static final String OPEN = "--open";
    static final String EXIT_AFTER_OPEN = "--exit-after-open";

    /** Reads {@code --open DIR}, a folder by itself and {@code --exit-after-open}; what belongs to the platform is passed over. */
    static Arguments parse(String... arguments) {
        Path folder = null;
        boolean exit = false;
        for (int at = 0; at < arguments.length; at++) {
            String argument = arguments[at];
            if (argument.equals(EXIT_AFTER_OPEN)) {
                exit = true;
            } else if (argument.equals(OPEN) && at + 1 < arguments.length) {
                folder = path(arguments[++at]).orElse(folder);
            } else if (argument.startsWith("-")) {
                at += hasValue(arguments, at) ? 1 : 0;
            } else {
                folder = path(argument).filter(Files::isDirectory).orElse(folder);
            }
        }
        return new Arguments(folder, exit);
    }

    Optional<Path> study() {
        return Optional.ofNullable(folder);
    }

    /** An option of the platform takes the next word as its value unless that is an option or a folder of a study. */
    private static boolean hasValue(String[] arguments, int at) {
        return at + 1 < arguments.length && !arguments[at + 1].startsWith("-")
                && path(arguments[at + 1]).filter(value -> Files.exists(value.resolve("study.fieldway"))).isEmpty();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
