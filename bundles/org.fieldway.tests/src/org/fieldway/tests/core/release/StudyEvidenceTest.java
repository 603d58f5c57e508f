/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.material.MaterialReading;
import org.fieldway.core.release.Evidence;
import org.fieldway.core.release.ReleaseSource;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.validation.Finding;
import org.fieldway.core.validation.Validator;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.StudyFactory;
import org.fieldway.sample.SampleStudy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence on real files, whose text may have been changed from outside. */
class StudyEvidenceTest {

    @TempDir
    Path folder;

    private Path study;
    private String cardId;
    private String words;
    private Path text;

    /** Takes one quote of the sample, with its source's text. */
    @BeforeEach
    void chooseQuote() throws Exception {
        study = folder.resolve("sample");
        SampleStudy.copyTo(study);
        try (OpenStudy open = open()) {
            Card card = open.maps().stream().flatMap(map -> map.getCards().stream())
                    .filter(one -> one.getLane().getKind().equals("quotes") && one.getEvidence().size() == 1)
                    .findFirst().orElseThrow();
            EvidenceRef reference = card.getEvidence().getFirst();
            cardId = Ids.of(card);
            words = find(open).orElseThrow().quote();
            text = study.resolve("sources").resolve(Ids.of(reference.getSourceId())).resolve("text.txt");
        }
        assertTrue(Files.readString(text).contains(words));
    }

    @Test
    void quoteIsFoundAgainWhenTextWasAddedBeforeIt() throws Exception {
        Files.writeString(text, "A line that somebody put in front.\n" + Files.readString(text));
        try (OpenStudy open = open()) {
            Evidence evidence = find(open).orElseThrow();
            assertEquals(words, evidence.quote());
            assertEquals(List.of(), lost(open));
        }
    }

    @Test
    void quoteThatWasTakenOutIsLostShownAsSuchAndReportedByTheRules() throws Exception {
        Files.writeString(text, Files.readString(text).replace(words, "[taken out]"));
        try (OpenStudy open = open()) {
            assertEquals(Optional.empty(), find(open));
            JourneyMap map = (JourneyMap) card(open).eContainer();
            ReleasedCard released = Releases.map(open, map, Audiences.team(), LocalDate.of(2026, 11, 1)).content()
                    .cards().stream().filter(one -> one.id().equals(cardId)).findFirst().orElseThrow();
            assertEquals("1 quote gone", released.grounds().goneLabel());
            List<Finding> lost = lost(open);
            assertTrue(lost.size() >= 1 && lost.stream().noneMatch(one -> one.message().contains(words)), lost.toString());
        }
    }

    @Test
    void evidenceOfASourceWhoseTextIsGoneIsLost() throws Exception {
        Files.delete(text);
        try (OpenStudy open = open()) {
            assertEquals(Optional.empty(), find(open));
        }
    }

    @Test
    void drawingAgainReadsNoFileAndNeitherDoesItAfterAChangeOfTheMap() throws Exception {
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toEdit())) {
            JourneyMap map = (JourneyMap) card(open).eContainer();
            release(open, map);
            int read = open.filesRead().size();
            release(open, map);
            open.domain().getCommandStack().execute(SetCommand.create(open.domain(), card(open),
                    JourneyPackage.Literals.CARD__NOTE, "seen"));
            release(open, map);
            assertEquals(read, open.filesRead().size());
        }
    }

    @Test
    void codingDeletedByACommandIsLostAndBackAfterUndo() throws Exception {
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toEdit())) {
            String coding = find(open).orElseThrow().codingId();
            UUID source = card(open).getEvidence().getFirst().getSourceId();
            open.codingFiles((SourceEntry) open.find(source).orElseThrow());
            EObject object = open.find(UUID.fromString(coding)).orElseThrow();
            open.domain().getCommandStack().execute(RemoveCommand.create(open.domain(), object));
            assertTrue(find(open).filter(evidence -> evidence.codingId().equals(coding)).isEmpty());
            open.domain().getCommandStack().undo();
            assertEquals(coding, find(open).orElseThrow().codingId());
        }
    }

    @Test
    void mapsThatWerePreparedElsewhereAreReleasedWithoutReadingAFile() throws Exception {
        try (OpenStudy open = open()) {
            MaterialReading preparation = Releases.preparation(open, open.maps());
            int before = open.filesRead().size();
            CompletableFuture.runAsync(() -> preparation.read(new NullProgressMonitor())).get();
            List<String> prepared = open.filesRead().subList(before, open.filesRead().size());
            preparation.keep();

            open.maps().forEach(map -> release(open, map));

            assertEquals(before + prepared.size(), open.filesRead().size(), "read on the thread of the model");
            assertTrue(prepared.stream().allMatch(name -> name.startsWith("sources/")), prepared::toString);
            assertFalse(Releases.preparation(open, open.maps()).isNeeded());
        }
    }

    @Test
    void preparingOneMapReadsTheSourcesItStandsOnOnly() throws Exception {
        try (OpenStudy open = open()) {
            JourneyMap map = (JourneyMap) card(open).eContainer();
            int before = open.filesRead().size();
            Releases.preparation(open, List.of(map)).read(new NullProgressMonitor()).keep();
            Set<String> read = open.filesRead().stream().skip(before).map(name -> name.split("/")[1])
                    .collect(Collectors.toSet());
            Set<String> behind = map.getCards().stream().flatMap(card -> card.getEvidence().stream())
                    .map(reference -> Ids.of(reference.getSourceId())).collect(Collectors.toSet());
            assertEquals(behind, read);
        }
    }

    private static void release(OpenStudy open, JourneyMap map) {
        Releases.map(open, map, Audiences.everyone(), LocalDate.of(2026, 11, 1));
    }

    @Test
    void unknownSourceIsLost() throws Exception {
        try (OpenStudy open = open()) {
            EvidenceRef reference = StudyFactory.eINSTANCE.createEvidenceRef();
            reference.setSourceId(UUID.randomUUID());
            assertEquals(Optional.empty(), ReleaseSource.of(open, LocalDate.EPOCH).evidence().find(reference));
        }
    }

    private OpenStudy open() throws Exception {
        return StudyStore.open(study, OpenOptions.toRead());
    }

    private Card card(OpenStudy open) {
        return open.maps().stream().flatMap(map -> map.getCards().stream()).filter(one -> Ids.of(one).equals(cardId))
                .findFirst().orElseThrow();
    }

    private Optional<Evidence> find(OpenStudy open) {
        return ReleaseSource.of(open, LocalDate.EPOCH).evidence().find(card(open).getEvidence().getFirst());
    }

    private static List<Finding> lost(OpenStudy open) {
        return Validator.run(open, new NullProgressMonitor()).stream()
                .filter(finding -> finding.ruleId().equals("coding-lost")).toList();
    }
}
