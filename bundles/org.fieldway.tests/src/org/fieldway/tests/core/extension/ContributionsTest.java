/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IConfigurationElement;
import org.fieldway.core.extension.Contributions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionsTest {

    private static final String POINT = "org.fieldway.core.greetings";

    @TempDir
    Path folder;

    private Path first;
    private Path second;

    /** A contribution that works. */
    public static final class Hello implements Supplier<String> {
        @Override
        public String get() {
            return "hello";
        }
    }

    /** A contribution whose constructor fails. */
    public static final class Failing implements Supplier<String> {
        public Failing() {
            throw new IllegalStateException("no greeting today");
        }

        @Override
        public String get() {
            return "never";
        }
    }

    @BeforeEach
    void bundles() throws IOException {
        second = bundle("zebra", "<extension point=\"" + POINT + "\"><greeting id=\"late\" class=\""
                + Hello.class.getName() + "\" data=\"words.txt\" label=\"%late\"/></extension>");
        Files.writeString(second.resolve("words.txt"), "good evening");
        Files.writeString(second.resolve("plugin.properties"), "late=In the evening");
        first = bundle("adder", """
                <extension-point id="org.fieldway.core.greetings" name="Greetings"/>
                <extension point="%s">
                  <greeting id="broken" class="%s"/>
                  <greeting id="gone" class="org.example.Gone"/>
                  <greeting id="mistaken" class="java.lang.StringBuilder"/>
                  <greeting id="fine" class="%s" data="nowhere.txt"/>
                </extension>""".formatted(POINT, Failing.class.getName(), Hello.class.getName()));
    }

    @Test
    void elementsComeByBundleNameThenInTheOrderOfTheirFile() {
        var ids = contributions().elements(POINT).stream().map(e -> e.getAttribute("id")).toList();
        assertEquals(List.of("broken", "gone", "mistaken", "fine", "late"), ids);
    }

    @Test
    void createSkipsWhatFailsAndReportsEachOnceWhenAskedTwice() {
        Contributions contributions = contributions();
        for (int time = 0; time < 2; time++) {
            var greetings = contributions.create(POINT, "class", Supplier.class);
            assertEquals(List.of("hello", "hello"), greetings.stream().map(Supplier::get).toList());
        }
        List<String> problems = contributions.problems();
        assertEquals(3, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("greeting broken") && problems.get(0).contains("no greeting today"), problems.get(0));
        assertTrue(problems.get(1).contains("greeting gone") && problems.get(1).contains("org.example.Gone"), problems.get(1));
        assertTrue(problems.get(2).contains("java.lang.StringBuilder is not a java.util.function.Supplier"), problems.get(2));
    }

    @Test
    void fileIsFoundBesideItsOwnPluginFileAndReportedWhereMissing() throws IOException {
        Contributions contributions = contributions();
        var elements = contributions.elements(POINT);
        URL words = contributions.file(elements.get(4), "data").orElseThrow();
        assertEquals("good evening", new String(words.openStream().readAllBytes()));
        assertTrue(contributions.file(elements.get(3), "data").isEmpty());
        assertTrue(contributions.problems().getFirst().contains("nowhere.txt"), contributions.problems().toString());
    }

    @Test
    void textsAreTranslatedFromThePropertiesBesideThePluginFile() {
        IConfigurationElement late = contributions().elements(POINT).getLast();
        assertEquals("In the evening", late.getAttribute("label"));
    }

    @Test
    void aBrokenPluginFileIsReportedAndTheOthersStillContribute() throws IOException {
        Files.writeString(second.resolve("plugin.xml"), "<plugin><extension point=\"org.fieldway.core.greetings\"");
        Contributions contributions = contributions();
        assertEquals(4, contributions.elements(POINT).size());
        assertTrue(contributions.problems().stream().anyMatch(p -> p.contains("zebra")), contributions.problems().toString());
    }

    @Test
    void elementsAreNoneOfAPointThatDoesNotExist() {
        assertEquals(List.of(), contributions().elements("org.fieldway.core.nosuch"));
    }

    private Path bundle(String name, String content) throws IOException {
        Path bundle = Files.createDirectories(folder.resolve(name).resolve("META-INF")).getParent();
        Files.writeString(bundle.resolve("META-INF/MANIFEST.MF"),
                "Manifest-Version: 1.0\nBundle-SymbolicName: " + name + ";singleton:=true\n");
        Files.writeString(bundle.resolve("plugin.xml"), "<?eclipse version=\"3.4\"?>\n<plugin>" + content + "</plugin>");
        return bundle;
    }

    private Contributions contributions() {
        return Contributions.of(new OwnFilesOnly(new Path[] {second, first}));
    }

    private static final class OwnFilesOnly extends URLClassLoader {

        OwnFilesOnly(Path[] folders) {
            super(urls(folders), ContributionsTest.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return findResources(name);
        }

        private static URL[] urls(Path[] folders) {
            return Arrays.stream(folders).map(Path::toUri).map(uri -> {
                try {
                    return uri.toURL();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }).toArray(URL[]::new);
        }
    }
}
