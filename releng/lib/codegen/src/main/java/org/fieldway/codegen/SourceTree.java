/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder of generated sources of one bundle. */
final class SourceTree {
    private static final String FOLDER = "src-gen";

    private final Path bundles;
    private final Path place;

    SourceTree(Path bundles, String bundle) {
        this.bundles = bundles;
        this.place = Path.of(bundle, FOLDER);
    }

    /** Names each file that is missing, superfluous or different, by its path below the folder of bundles. */
    List<String> differencesFrom(Path generated) throws IOException {
        Map<String, byte[]> now = read(bundles.resolve(place));
        Map<String, byte[]> wanted = read(generated.resolve(place));
        TreeSet<String> names = new TreeSet<>(now.keySet());
        names.addAll(wanted.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            if (!Arrays.equals(now.get(name), wanted.get(name))) {
                differences.add(place.resolve(name).toString().replace('\\', '/'));
            }
        }
        return differences;
    }

    /** Makes the bundle's sources those that were generated, touching only what differs; says how many files did. */
    int replaceWith(Path generated) throws IOException {
        List<String> differences = differencesFrom(generated);
        for (String name : differences) {
            Path source = generated.resolve(name);
            Path target = bundles.resolve(name);
            if (Files.exists(source)) {
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(source));
            } else {
                Files.delete(target);
            }
        }
        return differences.size();
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            for (Path file : list(folder)) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
