/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.store.NewStudy;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.store.xml.StudyResource;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.sample.SampleStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the sample is its own source, so the store must write each of its files as it is kept. */
class SampleBytesTest {

    @TempDir
    Path folder;

    @Test
    void everyFileIsWrittenAsItIsKept() throws Exception {
        List<String> written = new ArrayList<>();
        try (SampleOpened sample = SampleOpened.open()) {
            sample.loadEverything();
            for (var resource : sample.resources()) {
                StudyResource file = (StudyResource) resource;
                if (!file.storedHash().isEmpty()) {
                    assertArrayEquals(Files.readAllBytes(SampleTexts.STUDY.resolve(file.name())), file.toBytes(),
                            file.name());
                    written.add(file.name());
                }
            }
        }
        assertEquals(SampleStudy.fileNames().stream().filter(name -> name.endsWith(".xmi")
                || name.endsWith(".fieldway")).toList(), written.stream().sorted().toList());
    }

    @Test
    void noReferenceLeadsNowhere() throws Exception {
        try (SampleOpened sample = SampleOpened.open()) {
            sample.loadEverything();
            for (var resource : sample.resources()) {
                assertEquals(List.of(), ((StudyResource) resource).danglingReferences());
            }
        }
    }

    @Test
    void savingAChangeAndItsOppositeLeavesTheSameBytes() throws Exception {
        Path copy = folder.resolve("riverside");
        SampleStudy.copyTo(copy);
        byte[] before = Files.readAllBytes(copy.resolve("study.fieldway"));

        retitle(copy, "Another title");
        assertFalse(Arrays.equals(before, Files.readAllBytes(copy.resolve("study.fieldway"))));
        retitle(copy, "Riverside recovery college");

        for (String name : SampleStudy.fileNames()) {
            if (!name.startsWith(".")) {
                assertArrayEquals(Files.readAllBytes(SampleTexts.STUDY.resolve(name)),
                        Files.readAllBytes(copy.resolve(name)), name);
            }
        }
    }

    @Test
    void filesForGitAreThoseOfANewStudy() throws Exception {
        Path copy = folder.resolve("riverside");
        Path fresh = folder.resolve("new");
        SampleStudy.copyTo(copy);
        StudyStore.create(fresh, new NewStudy("A new study", "en-GB"));

        for (String name : List.of(".gitattributes", ".gitignore")) {
            assertEquals(Files.readString(fresh.resolve(name)), Files.readString(copy.resolve(name)), name);
        }
    }

    private static void retitle(Path copy, String title) throws Exception {
        try (SampleOpened sample = SampleOpened.open(copy, OpenOptions.toEdit())) {
            var domain = sample.study.domain();
            domain.getCommandStack().execute(SetCommand.create(domain, sample.study.study(),
                    StudyPackage.Literals.STUDY__TITLE, title));
            sample.study.save(new NullProgressMonitor());
        }
    }
}
