/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is inside the archives of the three systems: all that must be, and nothing else. */
class ProductContentsTest {

    private static final Map<Platform, List<String>> SCRIPTS = Map.of(Platform.LINUX, List.of("fieldway"),
            Platform.WINDOWS, List.of("fieldway.cmd"), Platform.MACOS, List.of("Fieldway.command", "fieldway"));

    @ParameterizedTest
    @EnumSource
    void archiveHoldsOneFolderWithScriptsAndPapersOnTop(Platform platform) throws IOException {
        Archive archive = Archive.of(platform.archive());
        TreeSet<String> expected = new TreeSet<>(List.of("LICENSE", "NOTICES.txt", "README.txt", "artifacts.xml",
                "configuration", "features", "p2", "plugins"));
        expected.addAll(SCRIPTS.get(platform));
        assertEquals(List.copyOf(expected), archive.below("fieldway"));
        assertTrue(archive.entries().stream().allMatch(path -> path.equals("fieldway") || path.startsWith("fieldway/")));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOWS")
    void archiveLetsStartScriptsAndNothingElseBeExecuted(Platform platform) throws IOException {
        List<String> expected = SCRIPTS.get(platform).stream().map(script -> "fieldway/" + script).sorted().toList();
        assertEquals(expected, Archive.of(platform.archive()).executable().stream().sorted().toList());
    }

    @ParameterizedTest
    @EnumSource
    void archiveHoldsExactlyTheExpectedBundlesEachOnce(Platform platform) throws IOException {
        List<String> found = Archive.of(platform.archive()).below("fieldway/plugins").stream()
                .map(ProductContentsTest::symbolicName).sorted().toList();
        assertEquals(String.join("\n", expectedBundles(platform)), String.join("\n", found),
                "a new bundle of the product is a line in expected-bundles.txt");
    }

    @ParameterizedTest
    @EnumSource
    void archiveHoldsTheNativePartOfItsOwnSystemAlone(Platform platform) throws IOException {
        List<String> fragments = Archive.of(platform.archive()).below("fieldway/plugins").stream()
                .map(ProductContentsTest::symbolicName).filter(name -> name.startsWith("org.eclipse.swt."))
                .filter(name -> !name.equals("org.eclipse.swt.svg")).toList();
        assertEquals(List.of(platform.swtFragment()), fragments);
    }

    @ParameterizedTest
    @EnumSource
    void bundlesInfoNamesEveryBundleAndItsStartLevel(Platform platform) throws IOException {
        Map<String, String> levels = new TreeMap<>();
        List<String> files = new ArrayList<>();
        for (String line : Files.readAllLines(platform.product()
                .resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(",");
                files.add(parts[2].substring("plugins/".length()));
                levels.put(parts[0], parts[3] + " " + parts[4]);
            }
        }
        assertEquals(Archive.of(platform.archive()).below("fieldway/plugins"), files.stream().sorted().toList());
        assertEquals(Map.of("org.apache.felix.scr", "2 true",
                "org.eclipse.core.runtime", "4 true", "org.eclipse.equinox.event", "2 true",
                "org.eclipse.equinox.simpleconfigurator", "1 true", "org.eclipse.osgi", "-1 true"), started(levels));
    }

    @ParameterizedTest
    @EnumSource
    void configurationStartsFieldwayAndKnowsNoFolderOfTheBuild(Platform platform) throws IOException {
        Path configuration = platform.product().resolve("configuration");
        String config = Files.readString(configuration.resolve("config.ini"));
        assertTrue(config.contains("eclipse.product=org.fieldway.app.product"), config);
        assertTrue(config.contains("eclipse.application=org.fieldway.app.application"), config);
        assertTrue(config.contains("osgi.bundles.defaultStartLevel=4"), config);
        String build = platform.product().toString();
        for (Path file : List.of(configuration.resolve("config.ini"), platform.product().resolve("artifacts.xml"),
                configuration.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
            assertFalse(Files.readString(file).contains(build), file + " names " + build);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noticesNameEveryWorkOfOthersAndNothingThatIsNotInside(Platform platform) throws IOException {
        List<String> works = notices(platform);
        List<String> others = expectedBundles(platform).stream().filter(name -> !name.startsWith("org.fieldway.")).toList();
        assertEquals(List.of(), others.stream().filter(name -> works.stream().noneMatch(work -> fits(work, name))).toList());
        assertEquals(List.of(), works.stream().filter(work -> others.stream().noneMatch(name -> fits(work, name)))
                .filter(work -> !work.startsWith("fonts/")).toList());
        assertTrue(Files.readString(platform.product().resolve("LICENSE")).startsWith("Eclipse Public License - v 2.0"));
    }

    private static Map<String, String> started(Map<String, String> levels) {
        return levels.entrySet().stream().filter(entry -> entry.getValue().endsWith(" true"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The first column of the table in NOTICES.txt. */
    private static List<String> notices(Platform platform) throws IOException {
        List<String> lines = Files.readAllLines(platform.product().resolve("NOTICES.txt"));
        int table = lines.indexOf(lines.stream().filter(line -> line.startsWith("-----") && line.contains(" ")).findFirst()
                .orElseThrow());
        return lines.stream().skip(table + 1L).takeWhile(line -> !line.isBlank()).map(line -> line.split(" ")[0]).toList();
    }

    private static boolean fits(String work, String name) {
        return work.endsWith("*") ? name.startsWith(work.substring(0, work.length() - 1)) : name.equals(work);
    }

    private static String symbolicName(String jar) {
        return jar.replaceFirst("_\\d+\\.\\d+.*", "");
    }

    private static List<String> expectedBundles(Platform platform) throws IOException {
        List<String> expected = new ArrayList<>(List.of(platform.swtFragment()));
        try (var in = ProductContentsTest.class.getResourceAsStream("expected-bundles.txt")) {
            new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(expected::add);
        }
        return expected.stream().sorted().toList();
    }
}
