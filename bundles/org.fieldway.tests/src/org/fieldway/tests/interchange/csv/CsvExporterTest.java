/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.interchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.MapKind;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.interchange.csv.CsvExporter;
import org.fieldway.interchange.csv.CsvMapReader;
import org.fieldway.interchange.maps.MapText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a table. */
class CsvExporterTest {

    private static final String ID = "c5cba2c2-09dd-54b9-8fea-180469468039";

    @Test
    void tableHasARowForEachCardAndRowsForWhatNoCardTells() throws IOException {
        ReleasedCard said = new ReleasedCard("c1", "s0", "l0", 0, "Waits, and \"waits\"", "a student", Basis.SAID,
                new Grounds(4, 5, 2, "4 \u00B7 5"), false, "cold", -2, List.of(ID, ID));
        ReleasedCard withheld = new ReleasedCard("c2", "s0", "l0", 1, "No consent for quotation", "", Basis.SAID, Grounds.NONE,
                true, "", null);
        assertEquals("\uFEFF" + """
                stage,lane,text,feeling,evidence,feeling word,basis,detail,participants,excerpts,order,stage number,stage description,lane number,lane kind,status
                Pier,Actions,"Waits, and ""waits""\",-2,%1$s %1$s,cold,said,a student,4,5,1,1,before six,1,actions,
                Pier,Actions,No consent for quotation,,,,,,,,2,1,before six,1,actions,withheld
                Pier,Feelings,,-0.75,,cold,,,5,,,1,before six,2,feelings,median
                Boat,,,,,,,,,,,2,,,,
                ,Notes,,,,,,,,,,,,3,notes,
                ,,Crossing,,,,,group,,,,,,,,map
                ,,Group map \u00B7 for the public,,,,,,,,,,,,,note
                ,,Consent is not managed here.,,,,,,,,,,,,,note
                """.formatted(ID).replace("\n", "\r\n"), write(map(said, withheld)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\",\"y\")", "'=1", "''=1", "\uFF1D1",
            "-2+3+cmd|' /C calc'!A0", "list\n- one\n=two", "a;=1+1", "a;\t=1", "\uFF0B1"})
    void textThatASpreadsheetWouldCalculateComesOutInertAndComesBackAsItWas(String formula) throws IOException, FieldwayException {
        String text = write(map(new ReleasedCard("c1", "s0", "l0", 0, formula, formula, Basis.SAID, Grounds.NONE, false, formula, 0)));
        for (String separator : List.of(",", ";", "\t")) {
            for (String cell : text.split("[\r\n]+|" + separator)) {
                String bare = cell.replaceFirst("^\uFEFF?\"?", "");
                assertFalse(bare.matches("(?s)[=+@\uFF1D\uFF0B\uFF0D\uFF20].*|-[^\\d.].*|-.*[^\\d.].*"), cell);
            }
        }
        var card = new CsvMapReader().read(new MapText(Path.of("a.csv"), text.substring(1), List.of())).cards().get(0);
        assertEquals(formula, card.text());
        assertEquals(formula, card.word());
    }

    @Test
    void namesOfStagesAndLanesAreInertToo() throws IOException {
        String text = write(new ReleasedMap("m", "=title", "=subtitle", MapKind.GROUP, Audiences.team(), "en-GB",
                List.of(new ReleasedStage("s0", "=stage", "=description", "")),
                List.of(new ReleasedLane("l0", "=lane", "actions", "", false)), List.of(), List.of(), List.of(), 0, List.of("=note")));
        assertTrue(text.contains("'=stage") && text.contains("'=lane") && text.contains("'=description")
                && text.contains("'=title") && text.contains("'=subtitle") && text.contains("'=note"), text);
        assertFalse(text.contains(",=") || text.contains("\n="), text);
    }

    private static String write(ReleasedMap map) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExporter().write(new Release<>(map, "journey map", map.audience(), List.of()), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ReleasedMap map(ReleasedCard... cards) {
        return new ReleasedMap("m", "Crossing", "Group map \u00B7 for the public", MapKind.GROUP, Audiences.everyone(), "en-GB",
                List.of(new ReleasedStage("s0", "Pier", "before six", ""), new ReleasedStage("s1", "Boat", "", "")),
                List.of(new ReleasedLane("l0", "Actions", "actions", "", false),
                        new ReleasedLane("l1", "Feelings", "feelings", "", false),
                        new ReleasedLane("l2", "Notes", "notes", "", false)),
                List.of(cards), List.of(), List.of(new FeelingPoint("s0", "l1", -0.75, -1, 0, 5, List.of(), "cold")), 5,
                List.of("Consent is not managed here."));
    }
}
