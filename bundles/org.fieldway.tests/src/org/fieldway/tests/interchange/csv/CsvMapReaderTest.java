/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.interchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fieldway.core.FieldwayException;
import org.fieldway.interchange.ImportNote;
import org.fieldway.interchange.csv.CsvMapReader;
import org.fieldway.interchange.maps.CardDraft;
import org.fieldway.interchange.maps.MapDraft;
import org.fieldway.interchange.maps.MapText;
import org.fieldway.model.study.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that people put together, and those with mistakes. */
class CsvMapReaderTest {

    @TempDir
    Path folder;

    @Test
    void tableOfThreeColumnsIsEnough() throws FieldwayException {
        MapDraft draft = read("stage,lane,text\nPier,Quotes,\"Cold, so cold\"\nBoat,Quotes,Warm\nPier,Feelings,Afraid\n");
        assertEquals(List.of("Pier", "Boat"), stages(draft));
        assertEquals(List.of("Quotes", "Feelings"), draft.lanes().stream().map(lane -> lane.name()).toList());
        assertEquals(List.of("0/0 Cold, so cold", "1/0 Warm", "0/1 Afraid"), cards(draft));
        assertNull(draft.cards().get(0).basis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stage;LANE;Text;feeling\nPier;Quotes;a, b;-1\n", "sep=;\r\nstage;lane;text;feeling\r\nPier;Quotes;a, b;-1\r\n",
            "stage\tlane\ttext\tFeeling score\nPier\tQuotes\ta, b\t\u22121\n", "TEXT,Feeling,Lane,stage\n\"a, b\",-1,Quotes,Pier\n",
            "\"stage\",\"lane\",\"text\",\"feeling\"\n\"Pier\",\"Quotes\",\"a, b\",\"-1.0\"\n"})
    void separatorOrderAndCaseOfColumnsDoNotMatter(String text) throws FieldwayException {
        assertTrue(new CsvMapReader().recognises(text));
        MapDraft draft = read(text);
        assertEquals(List.of("0/0 a, b"), cards(draft));
        assertEquals(-1, draft.cards().get(0).feeling());
    }

    @Test
    void numbersBringASortedTableBackIntoOrder() throws FieldwayException {
        MapDraft draft = read("""
                stage,lane,text,stage number,lane number,order
                Boat,Quotes,last,2,1,2
                Boat,Quotes,first,2,1,1
                Pier,Actions,other,1,2,
                Boat,Quotes,unnumbered,2,1,
                Pier,Quotes,same name,3,1,1
                """);
        assertEquals(List.of("Pier", "Boat", "Pier"), stages(draft));
        assertEquals(List.of("1/0 first", "2/0 same name", "1/0 last", "0/1 other", "1/0 unnumbered"), cards(draft));
    }

    @Test
    void rowsWithoutCardMakeEmptyStagesAndLanesAndWithheldOnesNoCard() throws FieldwayException {
        MapDraft draft = read("""
                stage,lane,text,feeling,participants,status,mood
                Pier,,,,,,x
                ,Notes,,,,,
                Boat,Quotes,No consent for quotation,,,withheld,
                Boat,Feelings,,-0.5,12,median,
                ,,Crossing,,,map,
                ,,Drawn from 12 participants,,,NOTE,
                """);
        assertEquals("Crossing", draft.title());
        assertEquals(List.of("Pier", "Boat"), stages(draft));
        assertEquals(3, draft.lanes().size());
        assertEquals(List.of(), draft.cards());
        assertEquals(List.of("columns that say nothing of a journey map: mood",
                "cards whose words were withheld when the file was written: 1",
                "medians of feelings, which are computed anew: 1"), sentences(draft));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            stage,text!Pier,a                         | line 1, column 3: expected a column lane in the first line
            stage,lane,text,Stage!Pier,Quotes,a,b     | line 1, column 4: the column stage is there already
            stage,lane,text!Pier,Quotes,a!,Quotes,b   | line 3, column 1: stage: expected the stage of the card
            stage,lane,text!Pier,,a                   | line 2, column 2: lane: expected the lane of the card
            stage,lane,text,feeling!Pier,Q,a,3        | line 2, column 4: feeling: expected a whole number from -2 to 2, or nothing
            stage,lane,text,feeling!Pier,Q,a,-0.5     | line 2, column 4: feeling: expected a whole number from -2 to 2, or nothing
            stage,lane,text,feeling!Pier,Q,a,good     | line 2, column 4: feeling: expected a whole number from -2 to 2, or nothing
            stage,lane,text,basis!Pier,Q,a,rumour     | line 2, column 4: basis: expected said, observed, inferred, assumed or proposed
            stage,lane,text,order!Pier,Q,a,0          | line 2, column 4: order: expected a whole number from 1
            stage,lane,text,status!Pier,Q,a,gone      | line 2, column 4: status: expected withheld, median, map, note, or nothing
            stage,lane,text,evidence!Pier,Q,a,quote 1 | line 2, column 4: evidence: expected ids of codings with blanks between them, as Fieldway writes them
            stage,lane,text!Pier,Q,a,b                | line 2, column 4: expected no more than the 3 cells that the first line names
            stage,lane,text!Pier,Q,"a!b!Boat,Q,c      | line 2, column 3: this quotation mark is never closed: expected another one at the end of the cell
            stage,lane,text!Pier,Q,"a!b"!Boat,Q,"c"d  | line 4, column 1: expected a separator or the end of the line behind the closing quotation mark of a cell
            """)
    void mistakeIsToldWithLineColumnAndWhatWasExpected(String file, String sentence) {
        FieldwayException refusal = assertThrows(FieldwayException.class, () -> read(file.replace('!', '\n')));
        assertTrue(refusal.getMessage().contains(sentence), refusal.getMessage());
        assertTrue(refusal.getMessage().startsWith("map.csv was not taken, and nothing was changed"), refusal.getMessage());
    }

    @Test
    void linesAreCountedAsInTheFileWithCellsOfSeveralLinesAndEmptyOnes() {
        FieldwayException refusal = assertThrows(FieldwayException.class,
                () -> read("sep=,\nstage,lane,text,feeling\n\nPier,Q,\"one\ntwo\",1\nBoat,Q,secret,9\nBoat,Q,secret,8\n"));
        assertEquals("""
                map.csv was not taken, and nothing was changed. Mend these 2 places and import it again:
                  line 6, column 4: feeling: expected a whole number from -2 to 2, or nothing
                  line 7, column 4: feeling: expected a whole number from -2 to 2, or nothing""", refusal.getMessage());
    }

    @Test
    void basisAndFeelingWordAreRead() throws FieldwayException {
        CardDraft card = read("stage,lane,text,feeling word,basis\nPier,Q,a,cold,Observed\n").cards().get(0);
        assertEquals("cold", card.word());
        assertEquals(Basis.OBSERVED, card.basis());
    }

    @Test
    void encodingOfTheFileIsFoundOut() throws FieldwayException, IOException {
        String text = "stage,lane,text\nCaf\u00E9,Quotes,\u201CNa\u00EFve\u201D\n";
        for (String encoding : List.of("UTF-8", "UTF-16", "windows-1252")) {
            MapDraft draft = new CsvMapReader().read(file(text.getBytes(Charset.forName(encoding))));
            assertEquals(List.of("Caf\u00E9"), stages(draft), encoding);
            assertEquals("\u201CNa\u00EFve\u201D", draft.cards().get(0).text(), encoding);
            assertEquals(encoding.startsWith("w") ? 1 : 0, draft.notes().size(), encoding);
        }
        byte[] little = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(List.of("Caf\u00E9"), stages(new CsvMapReader().read(file(little))));
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("Caf\u00E9"), stages(new CsvMapReader().read(file(marked))));
    }

    private MapText file(byte[] bytes) throws IOException, FieldwayException {
        return MapText.read(Files.write(folder.resolve("a.csv"), bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"journey\nsection A\n", "a,b,c\n1,2,3\n", "", "P01: stage, lane, and text\n"})
    void otherTextIsNotTakenForAMap(String text) {
        assertFalse(new CsvMapReader().recognises(text));
    }

    private static List<String> stages(MapDraft draft) {
        return draft.stages().stream().map(stage -> stage.name()).toList();
    }

    private static List<String> cards(MapDraft draft) {
        return draft.cards().stream().map(card -> card.stage() + "/" + card.lane() + " " + card.text()).toList();
    }

    private static List<String> sentences(MapDraft draft) {
        return draft.notes().stream().map(ImportNote::sentence).toList();
    }

    private static MapDraft read(String text) throws FieldwayException {
        return new CsvMapReader().read(new MapText(Path.of("map.csv"), text, List.of()));
    }
}
