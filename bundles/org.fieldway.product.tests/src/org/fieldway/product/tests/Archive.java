/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lists what an archive holds.
 *
 * @param entries paths within the archive, without a slash at the end
 * @param executable those of them that may be executed; empty for archives of Windows, which has no such right
 */
record Archive(List<String> entries, List<String> executable) {

    private static final int TAR_COLUMNS = 6;

    static Archive of(Path file) throws IOException {
        return file.toString().endsWith(".zip") ? zip(file) : tar(file);
    }

    private static Archive zip(Path file) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of());
                Stream<Path> all = Files.walk(zip.getPath("/"))) {
            return new Archive(all.map(Path::toString).filter(path -> path.length() > 1)
                    .map(path -> withoutSlash(path.substring(1))).toList(), List.of());
        }
    }

    /** The lines of tar: rights, owner, size, day, time, path. */
    private static Archive tar(Path file) throws IOException {
        List<String[]> lines = Run.command("tar", "-tvzf", file.toString()).start().orFail().out().lines()
                .map(line -> line.split(" +", TAR_COLUMNS)).toList();
        return new Archive(lines.stream().map(line -> withoutSlash(line[TAR_COLUMNS - 1])).toList(),
                lines.stream().filter(line -> line[0].startsWith("-rwxr-xr-x"))
                        .map(line -> line[TAR_COLUMNS - 1]).toList());
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Names directly below a folder of the archive. */
    List<String> below(String folder) {
        return entries.stream().filter(path -> path.startsWith(folder + "/"))
                .map(path -> path.substring(folder.length() + 1)).filter(path -> !path.isEmpty() && path.indexOf('/') < 0)
                .sorted().toList();
    }
}
