/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.interchange.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.fieldway.core.FieldwayException;
import org.fieldway.interchange.ImportNote;
import org.fieldway.interchange.maps.CardDraft;
import org.fieldway.interchange.maps.MapDraft;
import org.fieldway.interchange.maps.MapText;
import org.fieldway.interchange.mermaid.MermaidReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Journey diagrams that others wrote, and those with mistakes. */
class MermaidReaderTest {

    @Test
    void diagramOfAnotherToolBecomesLanesByActorAndACurveOfMedians() throws FieldwayException {
        MapDraft draft = read("""
                ---
                title: "Overridden below"
                config:
                  theme: forest
                ---
                %%{init: {'journey': {
                  'diagramMarginX': 50}}}%%
                %% a comment
                journey
                    title My working day
                    accTitle: For people who listen
                    accDescr {
                      several: lines # of ; anything
                    }
                    section Go to work
                      Make tea: 5: Me
                      Go upstairs: 3: Me
                      Do work: 1: Me, Cat
                    # a comment of the journey itself
                    section Go home
                      Go downstairs: 5: Me
                      Sit down: 4
                """);
        assertEquals("My working day", draft.title());
        assertEquals(List.of("Go to work", "Go home"), draft.stages().stream().map(stage -> stage.name()).toList());
        assertEquals(List.of("Me", "Actions", "Feelings"), draft.lanes().stream().map(lane -> lane.name()).toList());
        assertEquals(List.of("0/0 Make tea 2 []", "0/0 Go upstairs 0 []", "0/0 Do work -2 [Together with: Cat]",
                "1/0 Go downstairs 2 []", "1/1 Sit down 1 []", "0/2 Median of 3 scores 0 []", "1/2 Median of 2 scores 2 []"),
                draft.cards().stream().map(MermaidReaderTest::line).toList());
        assertEquals(List.of("a lane Feelings was added that holds the median score of each section",
                "tasks of several actors, which lie in the lane of the first and name the others in their note: 1",
                "settings and fields that say nothing of the journey: 1"), sentences(draft));
    }

    private static String line(CardDraft card) {
        return card.stage() + "/" + card.lane() + " " + card.text() + " " + card.feeling() + " [" + card.note() + "]";
    }

    @Test
    void tasksBeforeTheFirstSectionAreKeptInAStageOfTheirOwn() throws FieldwayException {
        MapDraft draft = read("journey\nWake up: 2: Me\nsection Morning\nTea: 4: Me\n");
        assertEquals(List.of("Start", "Morning"), draft.stages().stream().map(stage -> stage.name()).toList());
        assertEquals("tasks before the first section became a stage Start", sentences(draft).get(0));
    }

    @Test
    void sectionThatComesTwiceIsTwoStages() throws FieldwayException {
        MapDraft draft = read("journey\nsection Home\nA: 1\nsection Work\nB: 2\nsection Home\nC: 3\n");
        assertEquals(List.of("Home", "Work", "Home"), draft.stages().stream().map(stage -> stage.name()).toList());
        assertEquals(2, draft.cards().get(2).stage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ring 9#58;30 sharp    | Ring 9:30 sharp
            Ring 9#colon;30       | Ring 9:30
            a #35; b #semi; c     | a # b ; c
            #lt;/text>#lt;script> | </text><script>
            #9829; #hearts;       | \u2665 \u2665
            one<br/>two<BR>three  | one~two~three
            #nosuchname; #0; #1114112; #55296; | #nosuchname; #0; #1114112; #55296;
            50 %% of &amp %       | 50 %% of &amp %
            """)
    void codesOfCharactersAreRead(String name, String text) throws FieldwayException {
        assertEquals(text.replace('~', '\n'), read("journey\nsection S\n" + name + ": 3: Me\n").cards().get(0).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            flowchart TD                            | line 1, column 1: expected the word journey, with which a journey diagram begins
            journeys                                | line 1, column 1: expected the word journey, with which a journey diagram begins
            journey!section A!  Make tea            | line 3, column 11: expected a colon and a score from 1 to 5 behind the task's name
            journey!section A!Make tea:             | line 3, column 10: expected a score from 1 (very bad) to 5 (very good)
            journey!section A!Make tea: : Me        | line 3, column 11: expected a score from 1 (very bad) to 5 (very good)
            journey!section A!Make tea: good: Me    | line 3, column 11: expected a score from 1 (very bad) to 5 (very good)
            journey!section A!Make tea: 6: Me       | line 3, column 11: expected a score from 1 (very bad) to 5 (very good)
            journey!section A!Make tea: -1          | line 3, column 11: expected a score from 1 (very bad) to 5 (very good)
            journey!section A!Make tea: 1e9         | line 3, column 11: expected a score from 1 (very bad) to 5 (very good)
            journey!section A!Tea #1: 3: Me         | line 3, column 5: expected a colon and a score from 1 to 5 (a # begins a comment; in a name it is written #35;)
            journey!section A!Tea; milk: 3: Me      | line 3, column 4: expected a colon and a score from 1 to 5 (a semicolon in a name is written #59;)
            journey!section A!Tea: 3: Me; Cat       | line 3, column 11: expected the end of the line (a semicolon in a name is written #59;)
            journey!section A!: 3: Me               | line 3, column 1: expected a task's name before the colon
            journey!section A: B                    | line 2, column 10: expected the end of the section's name (a colon in a name is written #58;)
            journey!section!Tea: 3                  | line 2, column 8: expected the section's name
            journey!journey home: 3: Me             | line 2, column 1: expected a task or a section (journey begins the file once; a name that begins with it is written #106;ourney)
            journey!title A; B                      | line 2, column 8: expected the end of the line (a semicolon in a name is written #59;)
            journey!accDescr {!never closed         | line 2, column 1: expected a } somewhere behind this {
            %%{init: {!journey                      | line 1, column 1: expected }%% that ends the settings which begin here
            ---!title: x!journey                    | line 1, column 1: expected a line --- that ends the settings which begin here
            """)
    void mistakeIsToldWithLineColumnAndWhatWasExpected(String file, String sentence) {
        FieldwayException refusal = assertThrows(FieldwayException.class, () -> read(file.replace('!', '\n')));
        assertTrue(refusal.getMessage().contains(sentence), refusal.getMessage());
        assertTrue(refusal.getMessage().startsWith("day.mmd was not taken, and nothing was changed"), refusal.getMessage());
    }

    @Test
    void columnsCountCharactersAsPeopleSeeThem() {
        FieldwayException refusal = assertThrows(FieldwayException.class,
                () -> read("journey\n\uD83D\uDE80\uD83D\uDE80 up: high\n"));
        assertTrue(refusal.getMessage().contains("line 2, column 8:"), refusal.getMessage());
    }

    @Test
    void allMistakesAreToldTogetherInOrderAndWithoutTheWords() {
        FieldwayException refusal = assertThrows(FieldwayException.class, () -> read(
                "journey\nsection Secret: place\nMy secret walk\nMy secret tea: 9\nFine: 3\nMy secret; nap: 2\n"));
        assertEquals("""
                day.mmd was not taken, and nothing was changed. Mend these 4 places and import it again:
                  line 2, column 15: expected the end of the section's name (a colon in a name is written #58;)
                  line 3, column 15: expected a colon and a score from 1 to 5 behind the task's name
                  line 4, column 16: expected a score from 1 (very bad) to 5 (very good)
                  line 6, column 10: expected a colon and a score from 1 to 5 (a semicolon in a name is written #59;)""",
                refusal.getMessage());
        assertFalse(refusal.getMessage().contains("secret"));
    }

    @Test
    void ofVeryManyMistakesTheFirstTwentyAreTold() {
        FieldwayException refusal = assertThrows(FieldwayException.class, () -> read("journey\n" + "x\n".repeat(500)));
        assertEquals(22, refusal.getMessage().lines().count());
        assertTrue(refusal.getMessage().endsWith("and 480 more"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"journey", "JOURNEY\n", "\n\n  Journey  \n", "journey # only", "%% c\njourney title One line\n",
            "journey\r\ntitle A\r\nsection B\r\nC: 3: D\r\n"})
    void diagramIsReadWhateverItsCaseBlanksAndLineEnds(String text) throws FieldwayException {
        assertTrue(new MermaidReader().recognises(text));
        read(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flowchart TD\n a-->b", "journeyman: hello", "", "stage,lane,text\n", "P01: a journey"})
    void otherTextIsNotTakenForADiagram(String text) {
        assertFalse(new MermaidReader().recognises(text));
    }

    @Test
    void scoreBetweenTwoFacesIsRoundedAndThatIsTold() throws FieldwayException {
        MapDraft draft = read("journey\nsection A\nTea: 3.5: Feelings\nMilk: 4.0: Feelings\n");
        assertEquals(List.of(1, 1), draft.cards().stream().map(CardDraft::feeling).toList());
        assertEquals(List.of("scores that were rounded to a whole number: 1"), sentences(draft));
    }

    private static List<String> sentences(MapDraft draft) {
        return draft.notes().stream().map(ImportNote::sentence).toList();
    }

    private static MapDraft read(String text) throws FieldwayException {
        return new MermaidReader().read(new MapText(Path.of("day.mmd"), text, List.of()));
    }
}
