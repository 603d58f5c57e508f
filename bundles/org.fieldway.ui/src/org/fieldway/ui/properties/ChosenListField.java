/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.util.List;
import java.util.stream.Collectors;
import org.fieldway.ui.dialog.Dialogs;

/** Several objects of the study, or several words of a fixed set. */
final class ChosenListField extends ChosenField {

    ChosenListField(PropertyContext property) {
        super(property);
    }

    @Override
    boolean isTall() {
        return values().size() > 1;
    }

    @SuppressWarnings("unchecked")
    private List<Object> values() {
        return (List<Object>) property().value();
    }

    @Override
    String shown() {
        return values().stream().map(property()::labelOf).collect(Collectors.joining("\n"));
    }

    /** What was there keeps its order, what is new comes after it. */
    @Override
    void choose() {
        List<Object> before = List.copyOf(values());
        Dialogs.get().pickSeveral(property().label(), property().explanation(), property().choices(), property()::labelOf, before)
                .ifPresent(picked -> property().set(merged(before, picked)));
    }

    private static List<Object> merged(List<Object> before, List<Object> picked) {
        List<Object> kept = before.stream().filter(picked::contains).collect(Collectors.toList());
        picked.stream().filter(choice -> !kept.contains(choice)).forEach(kept::add);
        return kept;
    }
}
