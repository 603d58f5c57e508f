/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.ChangedOutsideException;
import org.fieldway.core.store.Notice;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyLockedException;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.store.xml.Migrations;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.tests.core.store.files.PowerCut;
import org.fieldway.tests.core.store.files.SimulatedDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file beside the model is read, locked, watched and saved with it: both or neither. */
class CompanionsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void makeStudy() throws Exception {
        SmallStudy.create(folder).close();
    }

    @Test
    void saveWritesModelAndCompanionAndOpeningReadsBoth() throws Exception {
        try (OpenStudy study = StudyStore.open(folder, Drawing.options())) {
            Drawing drawing = Drawing.of(study);
            assertFalse(study.companions().exists(Drawing.FILE));
            setTitle(study, "New");
            drawing.draw(study, "a wide river");
            study.save(new NullProgressMonitor());
            assertFalse(study.isDirty());
            assertTrue(study.companions().exists(Drawing.FILE));
        }
        try (OpenStudy study = StudyStore.open(folder, Drawing.options())) {
            assertEquals("New", study.study().getTitle());
            assertEquals("a wide river", Drawing.of(study).text());
            assertEquals(List.of(), study.notices());
        }
    }

    @Test
    void openingAloneWritesNothingAndTheDefaultDomainDoesNotEvenRead() throws Exception {
        write("a river");
        Map<String, String> before = MergeUnderWay.contents(folder);
        try (OpenStudy study = StudyStore.open(folder, Drawing.options())) {
            Drawing.of(study).setModified(true);
            assertFalse(study.isDirty(), "no step was made");
            assertEquals(List.of(), study.prepareSave().files());
            study.save(new NullProgressMonitor());
        }
        assertEquals(before, MergeUnderWay.contents(folder));
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            assertFalse(study.filesRead().contains(Drawing.FILE));
            setTitle(study, "New");
            study.save(new NullProgressMonitor());
        }
        assertEquals("a river", Files.readString(folder.resolve(Drawing.FILE)));
    }

    @Test
    void undoBackToTheSavedDrawingMakesTheStudyClean() throws Exception {
        try (OpenStudy study = StudyStore.open(folder, Drawing.options())) {
            Drawing drawing = Drawing.of(study);
            drawing.draw(study, "a river");
            assertTrue(study.isDirty());
            study.domain().getCommandStack().undo();
            assertFalse(study.isDirty());
            study.domain().getCommandStack().redo();
            assertTrue(study.isDirty());
            study.save(new NullProgressMonitor());
            study.domain().getCommandStack().undo();
            assertTrue(study.isDirty());
            study.save(new NullProgressMonitor());
            assertFalse(Files.exists(folder.resolve(Drawing.FILE)), "nothing is drawn any more");
        }
    }

    @Test
    void companionChangedFromOutsideKeepsTheWholeSaveBack() throws Exception {
        write("a river");
        try (OpenStudy study = StudyStore.open(folder, Drawing.options())) {
            Drawing drawing = Drawing.of(study);
            write("a lake");
            Notice notice = study.refreshNotices().getFirst();
            assertEquals(Notice.Kind.CHANGED_OUTSIDE, notice.kind());
            assertEquals(Drawing.FILE, notice.file());
            String before = Files.readString(folder.resolve("study.fieldway"));
            setTitle(study, "New");
            drawing.draw(study, "mine");
            var refused = assertThrows(ChangedOutsideException.class, () -> study.save(new NullProgressMonitor()));
            assertEquals(Drawing.FILE, refused.file());
            assertEquals(before, Files.readString(folder.resolve("study.fieldway")));
            assertEquals("a lake", Files.readString(folder.resolve(Drawing.FILE)));
            assertTrue(drawing.isModified());
            assertTrue(study.isDirty());
        }
    }

    @Test
    void companionIsLockedForASecondInstance() throws Exception {
        try (OpenStudy one = StudyStore.open(folder, Drawing.options().by("Ann"));
                OpenStudy two = StudyStore.open(folder, Drawing.options().by("Bea"))) {
            Resource there = new ResourceImpl(URI.createURI(Drawing.FILE).resolve(two.study().eResource().getURI()));
            assertFalse(one.companions().isReadOnly(Drawing.FILE));
            assertTrue(two.companions().isReadOnly(Drawing.FILE));
            assertTrue(two.isReadOnly(there));
            assertTrue(two.companions().whyReadOnly(Drawing.FILE).orElseThrow().contains("Ann"));
            Drawing.of(two).draw(two, "mine");
            assertThrows(StudyLockedException.class, () -> two.save(new NullProgressMonitor()));
            assertFalse(Files.exists(folder.resolve(Drawing.FILE)));
        }
    }

    @Test
    void mapAndDrawingAreBothOldOrBothNewWhereverThePowerIsCut() throws Exception {
        Map<String, String> before = MergeUnderWay.contents(folder);
        int steps = draw(disk(before));
        boolean[] seen = new boolean[2];
        for (int step = 0; step < steps; step++) {
            SimulatedDisk disk = disk(before);
            disk.stopAt(step);
            try {
                draw(disk);
            } catch (PowerCut e) {
                disk = disk.afterPowerCut(new Random(step));
            }
            disk.stopAt(Integer.MAX_VALUE);
            try (OpenStudy study = open(disk)) {
                boolean drawn = Drawing.of(study).text().equals("a river");
                assertEquals(drawn ? 1 : 0, study.maps().size(), "step " + step);
                seen[drawn ? 1 : 0] = true;
            }
        }
        assertTrue(seen[0] && seen[1], "both were seen");
    }

    private static int draw(SimulatedDisk disk) throws IOException, FieldwayException {
        try (OpenStudy study = open(disk)) {
            JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
            study.domain().getCommandStack().execute(study.additions().map(map));
            Drawing.of(study).draw(study, "a river");
            study.save(new NullProgressMonitor());
        }
        return disk.steps();
    }

    private static OpenStudy open(SimulatedDisk disk) throws FieldwayException {
        return StudyStore.open(MergeUnderWay.NOWHERE, disk, Drawing.options(), Migrations.shipped());
    }

    private static SimulatedDisk disk(Map<String, String> files) {
        SimulatedDisk disk = new SimulatedDisk();
        files.forEach((name, text) -> disk.putDurable(name, text.getBytes(StandardCharsets.UTF_8)));
        return disk;
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("views"));
        Files.writeString(folder.resolve(Drawing.FILE), text);
    }

    private static void setTitle(OpenStudy study, String title) {
        study.domain().getCommandStack().execute(
                SetCommand.create(study.domain(), study.study(), StudyPackage.Literals.STUDY__TITLE, title));
    }
}
