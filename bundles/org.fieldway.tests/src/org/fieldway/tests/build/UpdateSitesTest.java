/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fieldway.tests.Checkout;
import org.junit.jupiter.api.Test;

/** The default build asks no site beside Maven Central: only the edition with Sirius names one, in one place. */
class UpdateSitesTest {

    private static final Pattern BUILD_FILE = Pattern.compile("pom\\.xml|.*\\.(target|product|config)|extensions\\.xml|category\\.xml|feature\\.xml");
    private static final Pattern SITE = Pattern.compile("<repository\\b|https?://download\\.|location=\"https?:");

    @Test
    void onlyTheEditionWithSiriusNamesAnUpdateSite() throws IOException {
        Set<String> naming = new TreeSet<>();
        Path root = Checkout.root();
        try (Stream<Path> files = Files.walk(root, 4)) {
            for (Path file : files.filter(UpdateSitesTest::isBuildFile).toList()) {
                if (SITE.matcher(Files.readString(file)).find()) {
                    naming.add(root.relativize(file).toString().replace('\\', '/'));
                }
            }
        }
        assertEquals(Set.of("releng/sirius/edition/pom.xml"), naming);
    }

    private static boolean isBuildFile(Path file) {
        return Files.isRegularFile(file) && BUILD_FILE.matcher(file.getFileName().toString()).matches()
                && !file.toString().replace('\\', '/').matches(".*/(target|bin|\\.tools|\\.git|out)/.*\\.xml|.*/(\\.tools|\\.git)/.*");
    }
}
