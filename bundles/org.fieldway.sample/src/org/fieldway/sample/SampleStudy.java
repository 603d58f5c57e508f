/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;

/** The invented study "Riverside recovery college", to be copied out and worked on. */
public final class SampleStudy {

    /** The files whose names begin with a point: archivers leave such files out, so they are kept under other names. */
    private static final Map<String, String> POINT_FILES = Map.of(".gitattributes", "gitattributes.txt",
            ".gitignore", "gitignore.txt");

    private SampleStudy() { }

    /**
     * Writes the sample study, all of it or nothing: what is at the target is a study only once every file is there.
     *
     * @param target a folder that does not exist yet, or is empty
     * @throws FieldwayException where the target is a file, holds anything, or cannot be written
     */
    public static void copyTo(Path target) throws FieldwayException {
        Path folder = target.toAbsolutePath().normalize();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FieldwayException(NLS.bind(Messages.isFile, target));
        }
        try {
            if (!isNewOrEmpty(folder)) {
                throw new FieldwayException(NLS.bind(Messages.notEmpty, target));
            }
            new FolderCopy(folder).write(contents());
        } catch (IOException e) {
            throw new FieldwayException(NLS.bind(Messages.notWritten, target, reason(e)), e);
        }
    }

    /** Names of the study's files, relative to its folder, with {@code /}, sorted. */
    public static List<String> fileNames() {
        return resourceText("contents.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    private static Map<String, byte[]> contents() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String name : fileNames()) {
            String pointFile = POINT_FILES.get(name);
            contents.put(name, resource(pointFile == null ? "/study/" + name : pointFile));
        }
        return contents;
    }

    private static String resourceText(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream in = SampleStudy.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from this installation of Fieldway");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name + " of this installation of Fieldway cannot be read", e);
        }
    }

    private static boolean isNewOrEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
