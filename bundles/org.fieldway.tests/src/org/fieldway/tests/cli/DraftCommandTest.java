/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.Rename;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.sources.SourcesFactory;
import org.fieldway.model.sources.TextRange;
import org.fieldway.model.study.SourceEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fieldway draft} on the sample. */
class DraftCommandTest {

    private static final String FIRST = "Students in their first year";
    private static final String LATER = "Students from the second year on";

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void makeSample() {
        study = folder.resolve("sample");
        Line.run("sample", study);
    }

    @Test
    void eachStudentHasAJourneyWithFeelingsQuotesAndValuesOfTheirOwn() throws FieldwayException {
        for (int number = 1; number <= 20; number++) {
            String person = "P%02d".formatted(number);
            Line line = Line.run("draft", study, "--participant", person, "--name", "Draft " + person);
            assertEquals(0, line.code(), line.err());
        }
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toRead())) {
            for (int number = 1; number <= 20; number++) {
                check(open, open.map("Draft P%02d".formatted(number)));
            }
        }
    }

    private static void check(OpenStudy open, JourneyMap map) {
        String name = map.getParticipants().getFirst().getName();
        ReleasedMap shown = Releases.map(open, map, Audiences.team(), LocalDate.now()).content();
        if (name.equals("Wren")) {
            assertEquals(List.of(), map.getCards(), "Wren withdrew");
            return;
        }
        List<String> kinds = shown.lanes().stream().filter(lane -> shown.cards().stream()
                .anyMatch(card -> card.laneId().equals(lane.id()))).map(lane -> lane.kind().id()).toList();
        assertTrue(kinds.containsAll(List.of("actions", "quotes", "feelings", "pain-points", "values")), name + kinds);
        assertTrue(shown.feelings().size() >= 3, name);
        assertTrue(shown.cards().stream().noneMatch(ReleasedCard::withheld), name);
        map.getCards().stream().flatMap(card -> card.getEvidence().stream()).forEach(reference ->
                assertEquals(List.of(name), source(open, reference.getSourceId()).getParticipants().stream()
                        .map(person -> person.getName()).toList()));
    }

    private static SourceEntry source(OpenStudy open, UUID id) {
        return open.study().getSources().stream().filter(each -> each.getId().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void groupHasTheCountsOfItsCodesAndAFewVoicesInEachStage() throws FieldwayException {
        Line line = Line.run("draft", study, "--group", FIRST, "--group", LATER, "--name", "All");

        assertEquals("All\n", line.out());
        assertTrue(line.err().contains("Participants: 20. Excerpts: 287. Cards: 55."), line.err());
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toRead())) {
            ReleasedMap map = Releases.map(open, open.map("All"), Audiences.team(), LocalDate.now()).content();
            var grounds = new TreeMap<String, String>();
            map.cards().forEach(card -> grounds.putIfAbsent(card.text(), card.grounds().label()));
            assertEquals("20 \u00b7 21", grounds.get("Asked for a diagnosis"));
            assertEquals("17 \u00b7 18", grounds.get("The tea after"));
            assertEquals("15 \u00b7 15", grounds.get("Being met as a person, Feeling safe \u2192 Welcome at the desk"));
            assertEquals(List.of(-1.0, -1.0, 0.0, 1.0, 2.0), map.feelings().stream().map(each -> each.median()).toList());
            assertEquals(15, map.cards().stream().filter(card -> card.detail().contains("a student")).map(
                    ReleasedCard::detail).distinct().count());
        }
    }

    @Test
    void editDeleteCodeAndDraftAnew() throws Exception {
        Line.run("draft", study, "--group", FIRST, "--group", LATER, "--name", "All");
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toEdit())) {
            JourneyMap map = open.map("All");
            execute(open, Rename.card(open.domain(), card(map, "Getting to the door"), "Walks past, three times"));
            execute(open, Delete.cards(open.domain(), map, List.of(card(map, "Groups are hard"))));
            code(open, "Vox pop 01", "The form", "Someone came with me");
            open.save(new NullProgressMonitor());
        }

        Line line = Line.run("draft", study, "--map", "All");

        assertEquals(0, line.code(), line.err());
        assertTrue(line.err().contains("Cards not brought back, since somebody deleted them: 1."), line.err());
        assertTrue(line.err().contains("Cards kept as a person changed them: 1."), line.err());
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toRead())) {
            List<String> texts = new ArrayList<>(open.map("All").getCards().stream().map(Card::getText).toList());
            assertTrue(texts.contains("Walks past, three times"));
            assertFalse(texts.contains("Getting to the door"));
            assertFalse(texts.contains("Groups are hard"));
            assertEquals(5, card(open.map("All"), "Someone came with me").getEvidence().size());
        }
        assertTrue(Line.run("draft", study, "--map", "All").err().contains("Nothing changes"));
    }

    /** Gives the words that carry one code another one as well. */
    private static void code(OpenStudy open, String source, String where, String code) throws FieldwayException {
        SourceEntry entry = open.study().getSources().stream().filter(each -> each.getName().startsWith(source))
                .findFirst().orElseThrow();
        for (CodingFile file : open.codingFiles(entry)) {
            for (Coding coding : file.getCodings()) {
                if (coding.getCode().getName().equals(where)) {
                    Coding added = CodesFactory.eINSTANCE.createCoding();
                    TextRange range = SourcesFactory.eINSTANCE.createTextRange();
                    range.setStart(((TextRange) coding.getRegion()).getStart());
                    range.setEnd(((TextRange) coding.getRegion()).getEnd());
                    added.setRegion(range);
                    added.setQuote(coding.getQuote());
                    added.setContextBefore(coding.getContextBefore());
                    added.setContextAfter(coding.getContextAfter());
                    added.setCode(open.codebook().getCodes().stream().flatMap(each -> each.getChildren().stream())
                            .filter(each -> each.getName().equals(code)).findFirst().orElseThrow());
                    execute(open, AddCommand.create(open.domain(), file, CodesPackage.Literals.CODING_FILE__CODINGS, added));
                    return;
                }
            }
        }
        throw new IllegalStateException(where);
    }

    @Test
    void dryRunTellsAndWritesNothing() throws IOException {
        var before = files();

        Line line = Line.run("draft", study, "--all-of", "student", "--name", "All", "--dry-run", "--json");

        assertEquals(0, line.code());
        assertTrue(line.out().contains("\"cards\" : 55"), line.out());
        assertTrue(line.err().endsWith("This was a dry run: nothing was written.\n"), line.err());
        assertEquals(before, files());
    }

    @Test
    void reportHoldsNoWordsOfParticipants() {
        Line line = Line.run("draft", study, "--participant", "Kestrel", "--name", "K", "--json");

        assertFalse((line.out() + line.err()).contains("label before they want your name"), line.out() + line.err());
    }

    @Test
    void refusalsSayWhatIsWrongAndWhatToDo() throws IOException {
        var before = files();
        refused(1, "There is no participant Ann", "--participant", "Ann", "--name", "A");
        refused(1, "There is no group Pupils: choose one of " + FIRST, "--group", "Pupils", "--name", "A");
        refused(1, "There is no role pupil", "--all-of", "pupil", "--name", "A");
        refused(1, "There is already a map heron's journey", "--participant", "P01", "--name", "heron's journey");
        refused(1, "no map template T with rules: choose one of A student's journey", "--participant", "P01", "--name",
                "A", "--template", "T");
        refused(1, "The map Heron's journey has no rules", "--map", "Heron's journey");
        refused(2, "Say whose journey it is", "--name", "A");
        refused(2, "in one way only", "--name", "A", "--participant", "P01", "--all-of", "everyone");
        refused(2, "Give the new map a name", "--participant", "P01");
        refused(2, "--map updates a map by its own rules", "--map", "M", "--participant", "P01");
        assertEquals(before, files());
    }

    private void refused(int code, String sentence, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("draft", study));
        all.addAll(List.of(arguments));
        Line line = Line.run(all.toArray());
        assertEquals(code, line.code(), line.err());
        assertTrue(line.err().contains(sentence), line.err());
        assertEquals("", line.out());
    }

    private TreeMap<String, Long> files() throws IOException {
        var files = new TreeMap<String, Long>();
        try (var all = Files.walk(study)) {
            for (Path file : all.filter(Files::isRegularFile).filter(each -> !each.toString().contains(".fieldway/"))
                    .toList()) {
                files.put(study.relativize(file).toString(), Files.getLastModifiedTime(file).toMillis());
            }
        }
        return files;
    }

    private static Card card(JourneyMap map, String text) {
        return map.getCards().stream().filter(card -> text.equals(card.getText())).findFirst().orElseThrow();
    }

    private static void execute(OpenStudy open, Command change) {
        assertTrue(change.canExecute());
        open.domain().getCommandStack().execute(change);
    }
}
