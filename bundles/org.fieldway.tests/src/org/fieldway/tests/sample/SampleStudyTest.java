/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldway.core.FieldwayException;
import org.fieldway.sample.SampleStudy;
import org.fieldway.tests.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleStudyTest {

    private static final Path KEPT = Checkout.root().resolve("bundles/org.fieldway.sample/study");

    private static final int LONGEST_PATH = 4095;
    private static final int PART = 200;
    private static final int SHORT_NAMES = 30;

    @TempDir
    Path folder;

    @Test
    void listNamesExactlyTheFilesThatAreKept() throws IOException {
        Set<String> kept = files(KEPT);
        kept.addAll(List.of(".gitattributes", ".gitignore"));

        assertEquals(List.copyOf(kept), SampleStudy.fileNames());
    }

    @Test
    void copyHoldsTheSameBytesInANewFolder() throws Exception {
        Path target = folder.resolve("deep/down/riverside");

        SampleStudy.copyTo(target);

        assertEquals(List.copyOf(files(target)), SampleStudy.fileNames());
        for (String name : files(KEPT)) {
            assertArrayEquals(Files.readAllBytes(KEPT.resolve(name)), Files.readAllBytes(target.resolve(name)), name);
        }
    }

    @Test
    void copyFillsAnEmptyFolderAndKeepsGitFromChangingIt() throws Exception {
        Path target = Files.createDirectory(folder.resolve("empty"));

        SampleStudy.copyTo(target);

        assertEquals("* -text\n", Files.readString(target.resolve(".gitattributes")));
        assertTrue(Files.readString(target.resolve(".gitignore")).contains("identities.fwkey\n"));
    }

    @Test
    void copyRefusesAFolderThatHoldsAnything() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        FieldwayException refused = assertThrows(FieldwayException.class, () -> SampleStudy.copyTo(folder));

        assertTrue(refused.getMessage().contains(folder.toString()), refused.getMessage());
        assertTrue(refused.getMessage().contains("not empty"), refused.getMessage());
        assertEquals(Set.of("notes.txt"), files(folder));
    }

    @Test
    void copyRefusesAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("thesis.doc"), "mine");

        FieldwayException refused = assertThrows(FieldwayException.class, () -> SampleStudy.copyTo(file));

        assertTrue(refused.getMessage().contains("is a file"), refused.getMessage());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void copyLeavesNothingBehindWhereAParentIsAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("thesis.doc"), "mine");
        Path target = file.resolve("riverside");

        FieldwayException refused = assertThrows(FieldwayException.class, () -> SampleStudy.copyTo(target));

        assertTrue(refused.getMessage().contains(target.toString()), refused.getMessage());
        assertEquals(Set.of("thesis.doc"), files(folder));
    }

    /** Linux refuses paths of more than 4,095 bytes: here the short names still fit, the long ones do not. */
    @Test
    void copyRemovesWhatItWroteWhereTheRestCannotBeWritten() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "needs the path length of Linux");
        Path parent = folder;
        while (parent.toString().length() < LONGEST_PATH - 2 * PART) {
            parent = parent.resolve("d".repeat(PART));
        }
        Files.createDirectories(parent);
        Path target = parent.resolve("e".repeat(LONGEST_PATH - SHORT_NAMES - parent.toString().length()));

        FieldwayException refused = assertThrows(FieldwayException.class, () -> SampleStudy.copyTo(target));

        assertTrue(refused.getMessage().contains("nothing was left"), refused.getMessage());
        assertFalse(Files.exists(target));
        assertEquals(Set.of(), files(parent));
    }

    @Test
    void keptFilesHaveLineFeedsOnly() throws IOException {
        for (String name : files(KEPT)) {
            String text = Files.readString(KEPT.resolve(name), StandardCharsets.UTF_8);
            assertFalse(text.contains("\r"), name);
            assertTrue(text.endsWith("\n"), name);
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
