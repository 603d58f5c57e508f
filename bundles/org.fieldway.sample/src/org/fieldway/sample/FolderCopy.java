/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Writes files into a new or empty folder. The file that makes the folder a study comes last, so that a folder of which
 * the writing was cut off is no study; after a failure everything that was made is removed again.
 */
final class FolderCopy {

    private static final String STUDY = "study.fieldway";

    private final Path folder;
    private final Deque<Path> made = new ArrayDeque<>();

    FolderCopy(Path folder) {
        this.folder = folder;
    }

    /** @param contents bytes by name, with {@code /} between the parts */
    void write(Map<String, byte[]> contents) throws IOException {
        try {
            makeFolder(folder);
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                if (!file.getKey().equals(STUDY)) {
                    writeFile(file.getKey(), file.getValue());
                }
            }
            writeFile(STUDY, contents.get(STUDY));
        } catch (IOException e) {
            removeMade(e);
            throw e;
        }
    }

    private void writeFile(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        makeFolder(file.getParent());
        made.push(file);
        Files.write(file, bytes);
    }

    private void makeFolder(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            if (wanted.getParent() != null) {
                makeFolder(wanted.getParent());
            }
            Files.createDirectory(wanted);
            made.push(wanted);
        }
    }

    private void removeMade(IOException because) {
        while (!made.isEmpty()) {
            try {
                Files.deleteIfExists(made.pop());
            } catch (IOException e) {
                because.addSuppressed(e);
            }
        }
    }
}
