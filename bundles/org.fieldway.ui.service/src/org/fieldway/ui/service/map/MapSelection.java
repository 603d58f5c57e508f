/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The ids of what is selected on a map; the one that keys mean is the last. */
public final class MapSelection {

    private final Set<String> ids = new LinkedHashSet<>();
    private String focus;

    /** In the order of selecting. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    public boolean contains(String id) {
        return ids.contains(id);
    }

    /** What keys mean. */
    public Optional<String> focus() {
        return Optional.ofNullable(focus);
    }

    /** Selects this alone; null for nothing. */
    void select(String id) {
        selectAll(id == null ? List.of() : List.of(id));
    }

    void selectAll(Collection<String> all) {
        List<String> now = new ArrayList<>(all);
        ids.clear();
        ids.addAll(now);
        focus = now.isEmpty() ? null : now.getLast();
    }

    /** Takes something in, or out again. */
    void toggle(String id) {
        if (ids.remove(id)) {
            focus = ids.isEmpty() ? null : ids().getLast();
        } else {
            ids.add(id);
            focus = id;
        }
    }

    /** Moves the focus within what is selected. */
    void focusOn(String id) {
        if (ids.contains(id)) {
            focus = id;
        }
    }

    /** Keeps only what is still there; true where something went. */
    boolean keep(Predicate<String> there) {
        boolean gone = ids.removeIf(there.negate());
        if (focus != null && !ids.contains(focus)) {
            focus = ids.isEmpty() ? null : ids().getLast();
        }
        return gone;
    }
}
