/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/** Where studies are put unless the person says otherwise: the folder “Fieldway” in their home. */
public final class HomeFolders {

    private static final int LONGEST = 60;

    private HomeFolders() {
    }

    /** The folder for studies if it exists already, else the home folder: what a folder dialog can start with. */
    public static Path studies() {
        return Files.isDirectory(newStudies()) ? newStudies() : home();
    }

    /** The folder for studies, whether it exists yet or not. */
    public static Path newStudies() {
        return home().resolve("Fieldway");
    }

    /** A name of a folder that works on every system: “Aïsha's café” gives “aisha-s-cafe”; empty if nothing is left. */
    public static String nameFor(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String name = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.length() > LONGEST ? name.substring(0, LONGEST).replaceAll("-$", "") : name;
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }
}
