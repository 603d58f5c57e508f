/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Copies that synchronising tools leave beside a file which two computers changed at once. Patterns after the tools'
 * own documentation: Dropbox and Nextcloud ({@code name (conflicted copy …)}), Syncthing ({@code
 * name.sync-conflict-…}), OneDrive ({@code name-COMPUTER}), Google Drive and others ({@code name (1)}).
 */
public final class ConflictCopies {

    private static final List<Pattern> MARKS = List.of(
            Pattern.compile(".*\\(.*conflict(ed)?( copy)?.*\\)\\.(xmi|fieldway|txt)", Pattern.CASE_INSENSITIVE),
            Pattern.compile(".*\\.sync-conflict-.*\\.(xmi|fieldway|txt)"),
            Pattern.compile(".*_conf\\(.*\\)\\.(xmi|fieldway|txt)"),
            Pattern.compile(".*\\(\\d+\\)\\.(xmi|fieldway|txt)"));

    private ConflictCopies() {
    }

    /** @return names of the copies directly inside a folder of the study */
    public static List<String> in(StudyFiles files, String folder) throws IOException {
        List<String> names = files.list(folder);
        List<String> copies = new ArrayList<>();
        for (String name : names) {
            if (isCopy(name, names)) {
                copies.add(StudyNames.in(folder, name));
            }
        }
        return copies;
    }

    private static boolean isCopy(String name, List<String> beside) {
        if (MARKS.stream().anyMatch(mark -> mark.matcher(name).matches())) {
            return true;
        }
        int dot = name.lastIndexOf('.');
        for (int dash = name.indexOf('-'); dash > 0 && dash < dot; dash = name.indexOf('-', dash + 1)) {
            if (beside.contains(name.substring(0, dash) + name.substring(dot))) {
                return true;
            }
        }
        return false;
    }
}
