/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver;

import java.util.Map;
import java.util.TreeMap;

/** All commands by their names, and in which thread each is run. */
public final class Vocabulary {

    /**
     * @param onScreen true if it runs in the user-interface thread; false if that thread must be free meanwhile, since the command
     *        waits, or sends events of mouse and keyboard
     */
    record Entry(Command command, boolean onScreen) {
    }

    private final Map<String, Entry> entries = new TreeMap<>();

    /** Adds a command that runs in the user-interface thread. */
    public void onScreen(String name, Command command) {
        entries.put(name, new Entry(command, true));
    }

    /** Adds a command that runs in the driver's own thread. */
    public void beside(String name, Command command) {
        entries.put(name, new Entry(command, false));
    }

    Entry find(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new Failure("unknown command " + name + "; there are " + String.join(" ", entries.keySet()));
        }
        return entry;
    }
}
