/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.commands;

import org.fieldway.sirius.driver.Driven;
import org.fieldway.sirius.driver.Vocabulary;

/** All groups of commands. */
public final class Groups {

    private Groups() {
    }

    public static void register(Vocabulary vocabulary, Driven driven) {
        new WorkspaceCommands(driven).register(vocabulary);
        new SessionCommands(driven).register(vocabulary);
        new RepresentationCommands(driven).register(vocabulary);
        new DiagramQueries(driven).register(vocabulary);
        new DiagramTools(driven).register(vocabulary);
        new TableCommands(driven).register(vocabulary);
        new EditorCommands(driven).register(vocabulary);
        new MouseAndKeys(driven).register(vocabulary);
        new WorkbenchCommands(driven).register(vocabulary);
        new ModelCommands(driven).register(vocabulary);
    }
}
