/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.worksheet;

import java.util.Objects;
import org.fieldway.render.pdf.Paper;

/**
 * What may differ between worksheets of the same map.
 *
 * @param paper that it is laid out for; for one sheet, A3
 * @param cards true to print the cards that are there, with free room beneath them
 */
public record WorksheetOptions(Paper paper, boolean cards) {

    public WorksheetOptions {
        Objects.requireNonNull(paper);
        paper = paper == Paper.ONE_SHEET ? Paper.A3 : paper;
    }

    /** How much larger than on A3 things are: a larger sheet hangs on a wall and is read from further away. */
    double size() {
        return switch (paper) {
            case A4 -> 0.85;
            case A2 -> 1.2;
            case A1 -> 1.5;
            case A0 -> 2;
            case A3, ONE_SHEET -> 1;
        };
    }

    /** True for sheets that sticky notes are put on; smaller ones are written on. */
    boolean isForNotes() {
        return paper == Paper.A1 || paper == Paper.A0;
    }
}
