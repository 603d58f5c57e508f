/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.fieldway.tests.Checkout;
import org.junit.jupiter.api.Test;

/** One version number for all bundles. */
class VersionsTest {

    @Test
    void everyBundleHasTheVersionOfTheBuildAndTargetsJava21() throws IOException {
        Map<String, String> different = new TreeMap<>();
        List<Path> manifests = manifests();
        for (Path manifest : manifests) {
            try (InputStream in = Files.newInputStream(manifest)) {
                var attributes = new Manifest(in).getMainAttributes();
                String found = attributes.getValue("Bundle-Version") + " "
                        + attributes.getValue("Bundle-RequiredExecutionEnvironment");
                if (!found.equals("1.0.0.qualifier JavaSE-21")) {
                    different.put(attributes.getValue("Bundle-SymbolicName"), found);
                }
            }
        }
        assertFalse(manifests.isEmpty());
        assertEquals(Map.of(), different);
    }

    private static List<Path> manifests() throws IOException {
        try (Stream<Path> bundles = Stream.of("bundles", "releng/sirius").flatMap(VersionsTest::folders)) {
            return bundles.map(bundle -> bundle.resolve("META-INF/MANIFEST.MF")).filter(Files::exists).toList();
        }
    }

    private static Stream<Path> folders(String parent) {
        try {
            return Files.list(Checkout.root().resolve(parent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
