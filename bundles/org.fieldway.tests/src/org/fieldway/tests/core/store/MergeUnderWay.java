/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.command.MergeCodes;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.store.files.StudyFiles;
import org.fieldway.core.store.xml.Migrations;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeStatus;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.study.SourceEntry;

/** A study in which one code is merged into another, across the codebook and the files of two coders. */
public final class MergeUnderWay {

    static final Path NOWHERE = Path.of("simulated").toAbsolutePath();

    private MergeUnderWay() {
    }

    /** Makes the study before the merge in a real folder. */
    public static void prepare(Path folder) throws FieldwayException {
        try (SmallStudy small = SmallStudy.create(folder)) {
            small.code("Warmth", small.first(), "a warm room", small.ann());
            small.code("Cosy", small.first(), "a warm room", small.bea());
            small.code("Cosy", small.second(), "turned back", small.ann());
            small.save();
        }
    }

    /** Opens, merges, saves, closes. */
    public static void merge(Path folder, StudyFiles files, OpenOptions options) throws FieldwayException {
        try (OpenStudy study = StudyStore.open(folder, files, options, Migrations.shipped())) {
            SmallStudy small = SmallStudy.of(study);
            small.execute(MergeCodes.of(study, small.code("Cosy"), small.code("Warmth")));
            study.save(new NullProgressMonitor());
        }
    }

    /** Opens the study, so that it is recovered, and checks the invariant. */
    static void assertWhole(Path folder, StudyFiles files, OpenOptions options, String when)
            throws FieldwayException {
        try (OpenStudy study = StudyStore.open(folder, files, options, Migrations.shipped())) {
            SmallStudy small = SmallStudy.of(study);
            Code cosy = small.code("Cosy");
            int expected = cosy.getStatus() == CodeStatus.RETIRED ? 0 : 2;
            int naming = 0;
            for (SourceEntry entry : study.study().getSources()) {
                for (CodingFile file : study.codingFiles(entry)) {
                    for (Coding coding : file.getCodings()) {
                        naming += coding.getCode() == cosy ? 1 : 0;
                    }
                }
            }
            assertEquals(expected, naming, when);
        }
    }

    /** @return contents of the study's own files, by name */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!name.matches("\\.(saving|previous|locks|fieldway)/.*")) {
                    contents.put(name, Files.readString(path));
                }
            }
        }
        return contents;
    }
}
