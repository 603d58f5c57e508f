/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.util.List;
import java.util.stream.Collectors;

/** Several short texts, one to a line. */
final class LinesField extends TextField {

    LinesField(PropertyContext property) {
        super(property);
    }

    @Override
    boolean isTall() {
        return true;
    }

    @Override
    void write(String typed) {
        property().type(typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /** While the cursor is in it the field keeps its blank lines and spaces, which the model does not get. */
    @Override
    void refresh() {
        List<String> typed = control().getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (!control().isFocusControl() || !typed.equals(property().value())) {
            super.refresh();
        }
    }

    @Override
    String shown() {
        return ((List<?>) property().value()).stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
