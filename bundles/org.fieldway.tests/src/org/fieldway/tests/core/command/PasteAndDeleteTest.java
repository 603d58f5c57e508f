/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.fieldway.core.command.DeleteObjects;
import org.fieldway.core.command.PasteCopies;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.tests.core.store.SmallStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids stay with their objects through moves and undo, and no copy ever shares one; deleting leaves nothing behind. */
class PasteAndDeleteTest {

    @TempDir
    Path top;

    @Test
    void pasteGivesCopiesIdsOfTheirOwnAndKeepsReferencesWithinTheStudy() throws Exception {
        try (SmallStudy small = SmallStudy.create(top.resolve("a"))) {
            Code warmth = small.code("Warmth");
            small.execute(org.eclipse.emf.edit.command.SetCommand.create(small.study().domain(), warmth,
                    StudyPackage.Literals.AUTHORED__CREATED_BY, small.ann()));
            small.execute(paste(small, warmth));
            Code copy = small.study().codebook().getCodes().getLast();
            assertNotEquals(warmth.getId(), copy.getId());
            assertSame(small.ann(), copy.getCreatedBy());
            assertNoDoubledId(small.study());
        }
    }

    @Test
    void pasteIntoAnotherStudyLeavesOutWhatIsNotThere() throws Exception {
        try (SmallStudy one = SmallStudy.create(top.resolve("a")); SmallStudy two = SmallStudy.create(
                top.resolve("b"))) {
            Code warmth = one.code("Warmth");
            one.execute(org.eclipse.emf.edit.command.SetCommand.create(one.study().domain(), warmth,
                    StudyPackage.Literals.AUTHORED__CREATED_BY, one.ann()));
            two.execute(PasteCopies.of(two.study(), two.study().codebook(),
                    CodesPackage.Literals.CODEBOOK__CODES, List.of(warmth)));
            Code copy = two.study().codebook().getCodes().getLast();
            assertNotEquals(warmth.getId(), copy.getId());
            assertNull(copy.getCreatedBy());
            two.save();
        }
        StudyStore.open(top.resolve("b"), OpenOptions.toRead()).close();
    }

    @Test
    void copyMadeByAnyoneWithAnIdOfAnotherOpenStudyGetsAFreshOne() throws Exception {
        try (SmallStudy one = SmallStudy.create(top.resolve("a")); SmallStudy two = SmallStudy.create(
                top.resolve("b"))) {
            Code warmth = one.code("Warmth");
            Code copy = EcoreUtil.copy(warmth);
            assertEquals(warmth.getId(), copy.getId());
            two.add(two.study().codebook(), CodesPackage.Literals.CODEBOOK__CODES, copy);
            assertNotEquals(warmth.getId(), copy.getId());
        }
    }

    @Test
    void deletingLeavesAloneWhatRefersToItFromAFileOfAnotherKind() throws Exception {
        try (SmallStudy small = SmallStudy.create(top.resolve("a"))) {
            Code warmth = small.code("Warmth");
            Resource beside = new XMIResourceImpl(URI.createURI("memory:/diagrams"));
            EAnnotation shape = EcoreFactory.eINSTANCE.createEAnnotation();
            shape.getReferences().add(warmth);
            beside.getContents().add(shape);
            small.study().domain().getResourceSet().getResources().add(beside);

            small.execute(DeleteObjects.of(small.study(), List.of(warmth)));

            assertFalse(small.study().codebook().getCodes().contains(warmth));
            assertEquals(List.of(warmth), shape.getReferences());
        }
    }

    @Test
    void presetIdThatNobodyHasIsKept() throws Exception {
        try (SmallStudy small = SmallStudy.create(top.resolve("a"))) {
            Code imported = org.fieldway.model.codes.CodesFactory.eINSTANCE.createCode();
            UUID id = UUID.randomUUID();
            imported.setId(id);
            small.add(small.study().codebook(), CodesPackage.Literals.CODEBOOK__CODES, imported);
            assertEquals(id, imported.getId());
        }
    }

    @Test
    void idsAreNeverDoubledWhateverIsDone() throws Exception {
        try (SmallStudy one = SmallStudy.create(top.resolve("a")); SmallStudy two = SmallStudy.create(
                top.resolve("b"))) {
            one.code("Warmth");
            one.code("Transport");
            two.code("Meals");
            Random random = new Random(7);
            for (int step = 0; step < 300; step++) {
                SmallStudy small = random.nextBoolean() ? one : two;
                SmallStudy other = random.nextBoolean() ? one : two;
                act(random, small, other);
                assertNoDoubledId(one.study());
                assertNoDoubledId(two.study());
                assertNoSharedId(one.study(), two.study());
            }
        }
    }

    private static void act(Random random, SmallStudy small, SmallStudy other) {
        List<Code> codes = small.study().codebook().getCodes();
        List<Code> others = other.study().codebook().getCodes();
        CommandStack stack = small.study().domain().getCommandStack();
        switch (random.nextInt(6)) {
            case 0 -> run(small, others.isEmpty() ? null : paste(small, others.get(random.nextInt(others.size()))));
            case 1 -> {
                if (!others.isEmpty()) {
                    Code original = others.get(random.nextInt(others.size()));
                    run(other, CopyToClipboardCommand.create(other.study().domain(), original));
                    small.study().domain().setClipboard(other.study().domain().getClipboard());
                    run(small, PasteFromClipboardCommand.create(small.study().domain(), small.study().codebook(),
                            CodesPackage.Literals.CODEBOOK__CODES));
                }
            }
            case 2 -> run(small, codes.size() < 2 ? null : RemoveCommand.create(small.study().domain(),
                    codes.get(random.nextInt(codes.size()))));
            case 3 -> {
                if (codes.size() > 1) {
                    Code moved = codes.getLast();
                    var id = moved.getId();
                    run(small, AddCommand.create(small.study().domain(), codes.getFirst(),
                            CodesPackage.Literals.CODE__CHILDREN, moved));
                    assertEquals(id, moved.getId(), "a move keeps the id");
                }
            }
            case 4 -> {
                if (stack.canUndo()) {
                    stack.undo();
                }
            }
            default -> {
                if (stack.canRedo()) {
                    stack.redo();
                }
            }
        }
    }

    private static void run(SmallStudy small, Command command) {
        if (command != null && command.canExecute()) {
            small.study().domain().getCommandStack().execute(command);
        }
    }

    @Test
    void undoAndRedoKeepTheId() throws Exception {
        try (SmallStudy small = SmallStudy.create(top.resolve("a"))) {
            Code warmth = small.code("Warmth");
            UUID id = warmth.getId();
            small.study().domain().getCommandStack().undo();
            small.study().domain().getCommandStack().redo();
            assertEquals(id, warmth.getId());
            assertSame(warmth, small.study().find(id).orElseThrow());
        }
    }

    @Test
    void deletingASourceTakesItsFilesAndUndoBringsThemBackEvenAfterASave() throws Exception {
        Path folder = top.resolve("a");
        try (SmallStudy small = SmallStudy.create(folder)) {
            small.code("Warmth", small.first(), "a warm room", small.bea());
            small.save();
            SourceEntry entry = small.first();
            Path source = folder.resolve("sources/" + entry.getId());
            small.execute(DeleteObjects.of(small.study(), List.of(entry)));
            assertEquals(0, small.study().index().size());
            small.save();
            try (var left = Files.list(source)) {
                assertEquals(List.of(), left.toList());
            }
            small.study().domain().getCommandStack().undo();
            small.save();
            assertEquals(SmallStudy.FIRST_TEXT, Files.readString(source.resolve("text.txt")));
            assertEquals(1, small.study().index().size());
        }
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            SmallStudy small = SmallStudy.of(study);
            assertEquals("a warm room", study.codingFiles(small.first()).getFirst().getCodings().getFirst().getQuote());
        }
    }

    @Test
    void deletingACodeTakesItsCodingsAndReferences() throws Exception {
        try (SmallStudy small = SmallStudy.create(top.resolve("a"))) {
            small.code("Warmth", small.first(), "a warm room", small.bea());
            small.code("Transport", small.second(), "bus", small.ann());
            small.save();
            small.execute(DeleteObjects.of(small.study(), List.of(small.code("Warmth"))));
            assertEquals(1, small.study().index().size());
            assertTrue(small.study().index().withoutCodeOf(
                    java.util.Set.of(small.code("Transport").getId())).isEmpty());
            small.study().save(new NullProgressMonitor());
            assertFalse(small.study().isDirty());
        }
    }

    private static Command paste(SmallStudy small, Code code) {
        return PasteCopies.of(small.study(), small.study().codebook(), CodesPackage.Literals.CODEBOOK__CODES,
                List.of(code));
    }

    private static void assertNoDoubledId(OpenStudy study) {
        List<UUID> ids = ids(study);
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    private static void assertNoSharedId(OpenStudy one, OpenStudy two) {
        List<UUID> shared = new ArrayList<>(ids(one));
        shared.retainAll(ids(two));
        assertEquals(List.of(), shared);
    }

    private static List<UUID> ids(OpenStudy study) {
        List<UUID> ids = new ArrayList<>();
        for (Resource resource : study.domain().getResourceSet().getResources()) {
            for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
                UUID id = ((Identified) all.next()).getId();
                assertTrue(id != null, "every object has an id");
                ids.add(id);
            }
        }
        return ids;
    }
}
