/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.fieldway.render.scene.Decimal;

/** The opacities that a document uses, as graphics states by name. */
final class Opacities {

    private final Map<String, String> names = new LinkedHashMap<>();

    /** The name of the state that fills and draws lines with an opacity of 0 to 1. */
    String name(double opacity) {
        return names.computeIfAbsent(Decimal.of(opacity), value -> "G" + (names.size() + 1));
    }

    COSDictionary states() {
        var states = new COSDictionary();
        names.forEach((value, name) -> {
            var state = new COSDictionary();
            state.setItem(COSName.CA, new COSFloat(Float.parseFloat(value)));
            state.setItem(COSName.CA_NS, new COSFloat(Float.parseFloat(value)));
            states.setItem(COSName.getPDFName(name), state);
        });
        return states;
    }
}
