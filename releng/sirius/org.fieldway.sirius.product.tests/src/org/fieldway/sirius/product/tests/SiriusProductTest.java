/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the edition with Sirius adds to the default one: exactly the listed bundles, each with a notice, and a name of its own. */
class SiriusProductTest {

    @ParameterizedTest
    @EnumSource
    void productHoldsTheDefaultEditionAndTheAddedBundlesEachOnce(BuiltProduct product) throws IOException {
        assertEquals(String.join("\n", product.expectedBundles()), String.join("\n", product.bundles()),
                "a new bundle of this edition is a line in added-bundles.txt");
        assertTrue(Files.size(product.archive()) > 1_000_000, product.archive()::toString);
    }

    @ParameterizedTest
    @EnumSource
    void configurationStartsTheSameApplicationAsTheEditionWithSirius(BuiltProduct product) throws IOException {
        Path configuration = product.folder().resolve("configuration");
        List<String> lines = Files.readAllLines(configuration.resolve("config.ini"));
        assertTrue(lines.contains("eclipse.product=org.fieldway.sirius.ui.product"), lines::toString);
        assertTrue(lines.contains("eclipse.application=org.fieldway.app.application"), lines::toString);
        Map<String, String> started = new TreeMap<>();
        Files.readAllLines(configuration.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info")).stream()
                .map(line -> line.split(",")).filter(parts -> parts.length > 4 && parts[4].equals("true"))
                .forEach(parts -> started.put(parts[0], parts[3]));
        assertEquals(Map.of("org.apache.felix.scr", "2", "org.eclipse.core.runtime", "4", "org.eclipse.equinox.event", "2",
                "org.eclipse.equinox.simpleconfigurator", "1", "org.eclipse.osgi", "-1"), started);
    }

    @ParameterizedTest
    @EnumSource
    void noticesNameEveryAddedWorkOfOthersAndNothingThatIsNotThere(BuiltProduct product) throws IOException {
        List<String> works = Stream.concat(works(product, "NOTICES.txt"), works(product, "NOTICES-sirius.txt")).toList();
        List<String> others = product.expectedBundles().stream().filter(name -> !name.startsWith("org.fieldway.")).toList();
        assertEquals(List.of(), others.stream().filter(name -> works.stream().noneMatch(work -> fits(work, name))).toList());
        assertEquals(List.of(), works(product, "NOTICES-sirius.txt")
                .filter(work -> others.stream().noneMatch(name -> fits(work, name))).toList());
    }

    @Test
    void nothingForMakersOfSpecificationsIsInside() throws IOException {
        assertEquals(List.of(), BuiltProduct.LINUX.bundles().stream()
                .filter(name -> name.matches("org\\.eclipse\\.(jdt|pde)\\..*|.*sirius\\.(editor|ui\\.ext|ui\\.editor).*|.*driver.*")).toList());
    }

    /** The first column of the table in a file of notices. */
    private static Stream<String> works(BuiltProduct product, String file) throws IOException {
        return Files.readAllLines(product.folder().resolve(file)).stream().dropWhile(line -> !line.startsWith("-----")).skip(1)
                .takeWhile(line -> !line.isBlank()).map(line -> line.split(" ")[0]);
    }

    private static boolean fits(String work, String name) {
        return work.endsWith("*") ? name.startsWith(work.substring(0, work.length() - 1)) : name.equals(work);
    }
}
