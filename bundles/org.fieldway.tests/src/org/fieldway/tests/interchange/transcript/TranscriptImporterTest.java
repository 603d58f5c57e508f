/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.interchange.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.NewStudy;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.text.Sha256;
import org.fieldway.interchange.ImportPlan;
import org.fieldway.interchange.ImportedFile;
import org.fieldway.interchange.Importers;
import org.fieldway.model.sources.SpeakerKind;
import org.fieldway.model.sources.Transcript;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transcripts become sources of a study, all at once. */
class TranscriptImporterTest {

    private static final String TALK = """
            [0:02] Interviewer: What brought you?
            [0:05] Heron: A leaflet.
            [0:09] RL: Whose leaflet?
            """;

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void makeStudyWithPeople() throws FieldwayException {
        study = folder.resolve("study");
        StudyStore.create(study, NewStudy.titled("Riverside"));
        change(open -> {
            Study model = open.study();
            model.getParticipants().add(participant("P01", "Heron"));
            model.getParticipants().add(participant("P02", "Alex"));
            model.getResearchers().add(researcher("Rosa Lind", "RL"));
            model.getResearchers().add(researcher("Alex", "AX"));
        });
    }

    @Test
    void importWritesTextTurnsTimesAndPeopleAsTheFileHasThem() throws IOException, FieldwayException {
        importInto(file("vox pop 1.txt", TALK));
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toRead())) {
            SourceEntry entry = open.study().getSources().get(0);
            assertEquals("vox pop 1", entry.getName());
            assertEquals(TALK, open.text(entry));
            assertEquals(TALK.length(), entry.getCharacters());
            assertEquals(List.of("Heron"), entry.getParticipants().stream().map(Participant::getName).toList());
            Transcript transcript = (Transcript) open.source(entry);
            assertEquals(Sha256.of(TALK), transcript.getTextHash());
            assertEquals("vox pop 1.txt", transcript.getImportedFrom());
            assertEquals(List.of("Interviewer|What brought you?|2000|5000", "Heron|A leaflet.|5000|9000",
                    "RL|Whose leaflet?|9000|null"), turns(transcript));
            assertEquals(List.of("Interviewer|unknown", "Heron|participant Heron", "RL|researcher Rosa Lind"),
                    speakers(transcript));
        }
    }

    @Test
    void labelThatFitsTwoPeopleFitsNobody() throws IOException, FieldwayException {
        ImportPlan plan = importInto(file("a.txt", "Alex: Hello.\nalex: Hi.\nP02: So.\nalex: Hm.\n"));
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toRead())) {
            assertEquals(List.of("Alex|unknown", "alex|unknown", "P02|participant Alex"),
                    speakers((Transcript) open.source(open.study().getSources().get(0))));
        }
        assertTrue(sentences(plan.files().get(0)).contains(
                "nobody in the study is called Alex, alex: say in the source who speaks, so that consent can be looked up"),
                () -> sentences(plan.files().get(0)).toString());
    }

    @Test
    void sameTextIsNotTakenTwiceNeitherFromTheStudyNorWithinOneImport() throws IOException, FieldwayException {
        importInto(file("a.txt", TALK));
        ImportPlan plan = importInto(file("again.txt", TALK.replace("\n", "\r\n")), file("b.txt", "P01: New.\n"),
                file("b2.txt", "P01: New.\n"));
        assertEquals(List.of("", "b", ""), plan.files().stream().map(ImportedFile::name).toList());
        assertEquals(List.of("the study holds this text already, as a: not taken again"), sentences(plan.files().get(0)));
        assertEquals(List.of("the study holds this text already, as b: not taken again"), sentences(plan.files().get(2)));
        assertEquals(List.of("a", "b"), sourceNames());
    }

    @Test
    void otherTextOfTheSameNameGetsANumber() throws IOException, FieldwayException {
        importInto(file("a.txt", TALK));
        importInto(file("x/A.txt", "P01: New.\n"), file("y/a.txt", "P01: Newer.\n"));
        assertEquals(List.of("a", "A (2)", "a (3)"), sourceNames());
    }

    @Test
    void planOfSeveralFilesIsRefusedWholeWhereOneCannotBeRead() throws IOException, FieldwayException {
        Path good = file("good.txt", TALK);
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {'a', (byte) 0xFF});
        FieldwayException refusal = assertThrows(FieldwayException.class, () -> importInto(good, bad));
        assertTrue(refusal.getMessage().contains("bad.txt"), refusal.getMessage());
        assertEquals(List.of(), sourceNames());
    }

    @Test
    void importIsOneStepOfUndoAndLeavesNothingAfterIt() throws IOException, FieldwayException {
        Path[] files = {file("a.txt", TALK), file("b.txt", "P01: New.\n")};
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toEdit())) {
            ImportPlan plan = plan(open, files);
            assertFalse(open.isDirty(), "a plan changes nothing");
            open.domain().getCommandStack().execute(plan.command());
            assertEquals(2, open.study().getSources().size());
            assertEquals("import 2 transcript(s)", open.domain().getCommandStack().getUndoCommand().getLabel());
            open.domain().getCommandStack().undo();
            open.save(new NullProgressMonitor());
        }
        assertEquals(List.of(), sourceNames());
        assertFalse(Files.exists(study.resolve("sources")) && Files.list(study.resolve("sources")).findAny().isPresent());
    }

    @Test
    void formatIsRecognisedByContentAndRefusedWhereItIsNone() throws IOException, FieldwayException {
        assertSame(Importers.installed().named("transcript").getClass(),
                Importers.installed().recognised(List.of(file("a.dat", TALK))).getClass());
        Path letter = file("letter.txt", "Dear all, it was a fine day.\n");
        String refusal = assertThrows(FieldwayException.class, () -> Importers.installed().recognised(List.of(letter)))
                .getMessage();
        assertTrue(refusal.contains("letter.txt") && refusal.contains("transcript"), refusal);
    }

    private ImportPlan importInto(Path... files) throws FieldwayException {
        ImportPlan[] plan = new ImportPlan[1];
        change(open -> {
            plan[0] = plan(open, files);
            open.domain().getCommandStack().execute(plan[0].command());
        });
        return plan[0];
    }

    private static ImportPlan plan(OpenStudy open, Path... files) throws FieldwayException {
        return Importers.installed().named("transcript").plan(List.of(files), open, new NullProgressMonitor());
    }

    private interface Change {
        void in(OpenStudy open) throws FieldwayException;
    }

    private void change(Change change) throws FieldwayException {
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toEdit())) {
            change.in(open);
            open.save(new NullProgressMonitor());
        }
    }

    private List<String> sourceNames() throws FieldwayException {
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toRead())) {
            return open.study().getSources().stream().map(SourceEntry::getName).toList();
        }
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Participant participant(String number, String pseudonym) {
        Participant participant = StudyFactory.eINSTANCE.createParticipant();
        participant.setNumber(number);
        participant.setName(pseudonym);
        return participant;
    }

    private static Researcher researcher(String name, String initials) {
        Researcher researcher = StudyFactory.eINSTANCE.createResearcher();
        researcher.setName(name);
        researcher.setInitials(initials);
        return researcher;
    }

    private static List<String> turns(Transcript transcript) throws FieldwayException {
        return transcript.getTurns().stream().map(turn -> turn.getSpeaker() + "|"
                + TALK.substring(turn.getStart(), turn.getEnd()) + "|" + turn.getStartMs() + "|" + turn.getEndMs()).toList();
    }

    private static List<String> speakers(Transcript transcript) {
        return transcript.getSpeakers().stream().map(speaker -> speaker.getLabel() + "|"
                + (speaker.getKind() == SpeakerKind.PARTICIPANT ? "participant " + speaker.getParticipant().getName()
                        : speaker.getKind() == SpeakerKind.RESEARCHER ? "researcher " + speaker.getResearcher().getName()
                                : "unknown")).toList();
    }

    private static List<String> sentences(ImportedFile file) {
        return file.notes().stream().map(note -> note.sentence()).toList();
    }
}
