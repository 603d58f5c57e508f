/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.Notice;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.store.files.DiskFiles;
import org.fieldway.core.store.files.StudyFiles;
import org.fieldway.core.store.xml.Migrations;
import org.fieldway.model.study.StudyPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, or lets nobody write: one sentence, nothing changed, and the next save works. */
class RefusingDiskTest {

    private static final Set<String> WRITES = Set.of("write", "create", "createFolder", "force");

    @TempDir
    Path folder;

    private Supplier<IOException> refusal;
    private int allowed = Integer.MAX_VALUE;

    @BeforeEach
    void makeStudy() throws Exception {
        SmallStudy.create(folder).close();
    }

    @Test
    void fullDiskIsSaidAndLosesNothing() throws Exception {
        Map<String, String> before = MergeUnderWay.contents(folder);
        refusal = () -> new IOException("No space left on device");
        try (OpenStudy study = StudyStore.open(folder, disk(), OpenOptions.toEdit(), Migrations.shipped())) {
            SmallStudy.of(study).code("Warmth");
            study.domain().getCommandStack().execute(SetCommand.create(study.domain(), study.study(),
                    StudyPackage.Literals.STUDY__TITLE, "New"));
            for (int writes = 0; writes < 7; writes++) {
                allowed = writes;
                var refused = assertThrows(FieldwayException.class, () -> study.save(new NullProgressMonitor()));
                assertTrue(refused.getMessage().contains("no room left"), refused::getMessage);
                assertEquals(before, MergeUnderWay.contents(folder), "after " + writes + " writes");
                assertTrue(study.isDirty());
            }
            allowed = Integer.MAX_VALUE;
            study.save(new NullProgressMonitor());
            assertFalse(study.isDirty());
        }
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            assertEquals("New", study.study().getTitle());
        }
    }

    @Test
    void cancelledSaveChangesNothing() throws Exception {
        Map<String, String> before = MergeUnderWay.contents(folder);
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            SmallStudy.of(study).code("Warmth");
            NullProgressMonitor cancelled = new NullProgressMonitor();
            cancelled.setCanceled(true);
            assertThrows(OperationCanceledException.class, () -> study.save(cancelled));
            assertTrue(study.isDirty());
            assertEquals(before, MergeUnderWay.contents(folder));
        }
    }

    @Test
    void folderThatCannotBeWrittenIsOpenedForReadingAndSaysSo() throws Exception {
        refusal = () -> new AccessDeniedException("study");
        allowed = 0;
        try (OpenStudy study = StudyStore.open(folder, disk(), OpenOptions.toEdit(), Migrations.shipped())) {
            assertTrue(study.isReadOnly());
            assertEquals("By the river", study.study().getTitle());
            assertEquals(List.of(Notice.Kind.NOT_WRITABLE), study.notices().stream().map(Notice::kind).toList());
            var refused = assertThrows(FieldwayException.class, () -> study.save(new NullProgressMonitor()));
            assertTrue(refused.getMessage().contains("for reading only"), refused::getMessage);
        }
    }

    private StudyFiles disk() {
        DiskFiles disk = new DiskFiles(folder);
        InvocationHandler refusing = (proxy, method, arguments) -> {
            if (WRITES.contains(method.getName()) && allowed-- <= 0) {
                throw refusal.get();
            }
            try {
                return method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, arguments)
                        : method.invoke(disk, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (StudyFiles) Proxy.newProxyInstance(StudyFiles.class.getClassLoader(),
                new Class<?>[] {StudyFiles.class}, refusing);
    }
}
