/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fieldway.ui.dialog.Dialogs;

/** Another object of the study, or none. */
final class ReferenceField extends ChosenField {

    /** Stands in the list for taking nothing. */
    private static final Object NOTHING = new Object();

    ReferenceField(PropertyContext property) {
        super(property);
    }

    @Override
    String shown() {
        return property().labelOf(property().value());
    }

    @Override
    void choose() {
        List<Object> choices = new ArrayList<>();
        choices.add(NOTHING);
        choices.addAll(property().choices());
        Object now = property().value();
        Optional<Object> picked = Dialogs.get().pick(property().label(), property().explanation(), choices,
                choice -> choice == NOTHING ? Messages.nothing : property().labelOf(choice), now == null ? NOTHING : now);
        picked.ifPresent(choice -> property().set(choice == NOTHING ? null : choice));
    }
}
