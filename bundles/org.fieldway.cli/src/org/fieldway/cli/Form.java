/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.fieldway.core.release.ReleasedMap;
import org.fieldway.render.check.CheckLayout;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.pdf.Paper;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.worksheet.WorksheetLayout;
import org.fieldway.render.worksheet.WorksheetOptions;

/** What a journey map is drawn as. */
enum Form {
    /** The map itself. */
    MAP(Paper.ONE_SHEET) {
        @Override
        Scene scene(ReleasedMap map, Paper paper) {
            return JourneyLayout.scene(map, JourneyOptions.defaults());
        }
    },
    /** What is known, with room to write more. */
    WORKSHEET(Paper.A3) {
        @Override
        Scene scene(ReleasedMap map, Paper paper) {
            return WorksheetLayout.scene(map, new WorksheetOptions(paper, true));
        }
    },
    /** The stages and lanes alone, to be filled in. */
    BLANK(Paper.A3) {
        @Override
        Scene scene(ReleasedMap map, Paper paper) {
            return WorksheetLayout.scene(map, new WorksheetOptions(paper, false));
        }
    },
    /** A plain list for people to say whether it is right. */
    CHECK(Paper.A4) {
        @Override
        Scene scene(ReleasedMap map, Paper paper) {
            return CheckLayout.scene(map);
        }
    };

    private final Paper usual;

    Form(Paper usual) {
        this.usual = usual;
    }

    static Optional<Form> named(String name) {
        return Arrays.stream(values()).filter(form -> form.token().equalsIgnoreCase(name.strip())).findFirst();
    }

    /** Its name in commands. */
    String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The paper where none is asked for. */
    Paper usual() {
        return usual;
    }

    /** True where the size of the paper decides on what is drawn, not only on how it is cut. */
    boolean isForPaper() {
        return this == WORKSHEET || this == BLANK;
    }

    abstract Scene scene(ReleasedMap map, Paper paper);
}
