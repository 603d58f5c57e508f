/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.recent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A study that was opened here before.
 *
 * @param title its title when it was last open
 * @param open whether it was open when Fieldway was last closed
 * @param editors the ids of the objects whose editors were open then, the active one last
 */
public record RecentStudy(Path folder, String title, boolean open, List<String> editors) {

    /** False where the folder was moved, deleted, or lies on a disk that is not there now. */
    public boolean isThere() {
        return Files.exists(folder.resolve("study.fieldway"));
    }
}
