/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The update site, by what the p2 director made of it in the build: a bare platform, the same with Fieldway installed,
 * and one from which Fieldway was removed again.
 */
class UpdateSiteTest {

    private static final Path SITE = Path.of(System.getProperty("fieldway.site"));

    @TempDir
    Path temporary;

    @Test
    void barePlatformHoldsTheWorkbenchAndNothingOfFieldway() throws IOException {
        Set<String> bundles = bundles("bare");

        assertTrue(bundles.contains("org.eclipse.ui.workbench"));
        assertEquals(Set.of(), ours(bundles));
    }

    @Test
    void installingAddsEveryBundleOfTheFeatureAndKeepsThePlatform() throws IOException {
        Set<String> installed = bundles("installed");

        assertEquals(bundlesOfTheFeature(), ours(installed));
        assertTrue(installed.containsAll(bundles("bare")));
    }

    @Test
    void removingLeavesExactlyTheBarePlatform() throws IOException {
        assertEquals(lines("bare"), lines("removed"));
        try (Stream<Path> plugins = Files.list(SITE.resolve("removed/plugins"))) {
            assertFalse(plugins.anyMatch(plugin -> plugin.getFileName().toString().startsWith("org.fieldway.")));
        }
    }

    @Test
    void installedPlatformStartsAndOpensTheSampleStudy() throws IOException {
        Assumptions.assumeTrue(System.getenv("DISPLAY") != null, "a display is needed");
        Path copy = temporary.resolve("platform");
        Tree.copy(SITE.resolve("installed"), copy);
        Path study = temporary.resolve("study");
        start(copy, "-application", "org.fieldway.cli.application", "sample", study.toString()).orFail();
        Run.Result opened = start(copy, "-application", "org.fieldway.app.application", "-product",
                "org.fieldway.app.product", "--open", study.toString(), "--exit-after-open");

        assertEquals(0, opened.code(), opened::toString);
    }

    private Run.Result start(Path platform, String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java",
                "-Dosgi.configuration.area=" + temporary.resolve("configuration").toUri(),
                "-Dosgi.sharedConfiguration.area=" + platform.resolve("configuration").toUri(),
                "-Dosgi.configuration.cascaded=true", "-jar", launcher(platform).toString(),
                "-data", temporary.resolve("workspace").toString()));
        command.addAll(List.of(arguments));
        return Run.command(command).start();
    }

    private static Path launcher(Path platform) throws IOException {
        try (Stream<Path> plugins = Files.list(platform.resolve("plugins"))) {
            return plugins.filter(path -> path.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst().orElseThrow();
        }
    }

    private static Set<String> bundlesOfTheFeature() throws IOException {
        Path root = SITE.resolve("../../../features/org.fieldway.feature/feature.xml");
        return Files.readAllLines(root).stream().filter(line -> line.contains("<plugin id=\""))
                .map(line -> line.replaceFirst(".*<plugin id=\"([^\"]*)\".*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ours(Set<String> bundles) {
        return bundles.stream().filter(name -> name.startsWith("org.fieldway."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> bundles(String installation) throws IOException {
        return lines(installation).stream().map(line -> line.split(",")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(String installation) throws IOException {
        return Files.readAllLines(SITE.resolve(installation)
                .resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")).stream()
                .filter(line -> !line.startsWith("#")).sorted().toList();
    }
}
