/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.scope;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldway.tests.sirius.odesign.aql.Scope;
import org.fieldway.tests.sirius.odesign.aql.Type;
import org.fieldway.tests.sirius.odesign.read.Piece;

/** The mask of a tool that edits text: <code>{0}</code> makes the variable {@code arg0}. */
final class Mask {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private Mask() { }

    static Scope of(Piece tool, Scope scope) {
        Scope more = scope;
        for (Piece mask : tool.held("mask")) {
            Matcher place = PLACE.matcher(mask.get("mask"));
            while (place.find()) {
                more = more.with("arg" + place.group(1), Type.STRING);
            }
        }
        return more;
    }
}
