/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.mermaid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldway.interchange.maps.LaneDraft;
import org.fieldway.model.journey.MapKind;

/** What a journey diagram says, while it is read. */
final class JourneyFile {

    /** The section of tasks that stand before the first one. */
    static final int NO_SECTION = -1;

    String title = "";
    MapKind kind;
    final List<Section> sections = new ArrayList<>();
    final List<Task> tasks = new ArrayList<>();
    /** By their actors; empty where Fieldway did not write the file. */
    final Map<String, LaneDraft> lanes = new LinkedHashMap<>();
    int rounded;
    int ignored;

    private boolean titleIsKnown;

    /** A section with the description that Fieldway knows of it. */
    static final class Section {
        final String name;
        String description = "";

        Section(String name) {
            this.name = name;
        }
    }

    /**
     * A task.
     *
     * @param section its place, or {@link #NO_SECTION}
     * @param feeling −2 to +2
     */
    record Task(int section, String name, int feeling, List<String> actors) { }

    void title(String text, boolean alone) {
        if (alone || !titleIsKnown) {
            title = text;
        }
        titleIsKnown |= alone;
    }

    void task(String name, int feeling, List<String> actors) {
        tasks.add(new Task(sections.size() - 1, name, feeling, List.copyOf(actors)));
    }

    boolean isFromFieldway() {
        return !lanes.isEmpty();
    }
}
