/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.build.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fieldway.tests.Checkout;

/** The compiled classes of a bundle: those of the build, or those of the class path where the tests run as plain Java. */
final class Compiled {

    private Compiled() { }

    static List<ClassReferences> classesOf(String bundle) throws IOException {
        Path folder = Checkout.root().resolve("bundles").resolve(bundle);
        List<ClassReferences> found = new ArrayList<>();
        for (Path classes : classFolders(folder)) {
            try (Stream<Path> all = Files.walk(classes)) {
                for (Path file : all.filter(path -> path.toString().endsWith(".class")).toList()) {
                    ClassReferences references = ClassReferences.of(Files.readAllBytes(file));
                    if (isSourceOf(folder, references)) {
                        found.add(references);
                    }
                }
            }
        }
        return found;
    }

    private static List<Path> classFolders(Path bundle) {
        List<Path> onPath = Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of).filter(entry -> Files.exists(entry.resolve("org/fieldway/core"))).toList();
        return onPath.isEmpty() ? List.of(bundle.resolve("target/classes")) : onPath;
    }

    private static boolean isSourceOf(Path bundle, ClassReferences compiled) {
        String path = compiled.packageName().replace('.', '/') + "/" + compiled.sourceFile();
        return Files.exists(bundle.resolve("src").resolve(path)) || Files.exists(bundle.resolve("src-gen").resolve(path));
    }
}
