/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.worksheet;

import java.util.Locale;
import java.util.ResourceBundle;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.LaneKind;

/** The question that a lane asks those who fill it in. */
final class Prompts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Prompts.class.getPackageName() + ".prompts",
            Locale.getDefault(), Prompts.class.getClassLoader());

    private Prompts() { }

    static String of(LaneKind kind) {
        if (kind.shape() == CardShape.CURVE) {
            return Messages.drawLine;
        }
        return TEXTS.getString(TEXTS.containsKey(kind.id()) ? kind.id() : "any");
    }
}
