/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources of the project are, for tests that look at them. */
public final class Checkout {

    private Checkout() {
    }

    /** @return the top folder of the checkout: the system property {@code fieldway.root}, or the nearest folder above */
    public static Path root() {
        String given = System.getProperty("fieldway.root");
        Path folder = given != null ? Path.of(given) : Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("targets/fieldway.target"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("not inside a checkout of Fieldway; set -Dfieldway.root");
        }
        return folder;
    }
}
