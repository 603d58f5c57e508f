/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.util.List;

/** All commands, in the order of the help. A new one is a class and a line here. */
final class Commands {

    private Commands() { }

    static List<Object> all(Console console) {
        return List.of(new NewCommand(console), new SampleCommand(console), new InfoCommand(console),
                new CheckCommand(console), new MapsCommand(console), new RenderCommand(console), new ImportCommand(console),
                new ExportCommand(console), new DraftCommand(console),
                new CompareCommand(console), new EvidenceCommand(console));
    }
}
