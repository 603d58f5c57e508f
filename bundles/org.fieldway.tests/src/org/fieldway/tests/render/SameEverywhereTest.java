/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.fieldway.core.FieldwayException;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.SceneJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same map gives the same drawing in each process, whatever its language, time zone, encoding and display. */
class SameEverywhereTest {

    private static final List<String> NEEDED = List.of("org.fieldway.core.FieldwayException", "org.fieldway.model.study.Study",
            "org.fieldway.model.study.provider.StudyItemProvider", "org.eclipse.emf.ecore.EObject",
            "org.eclipse.emf.common.util.URI", "org.eclipse.emf.ecore.xmi.XMIResource",
            "org.eclipse.emf.edit.domain.EditingDomain", "org.eclipse.core.runtime.IProgressMonitor",
            "org.eclipse.core.runtime.RegistryFactory", "org.eclipse.core.runtime.Plugin", "org.eclipse.osgi.util.NLS");

    @TempDir
    Path folder;

    @Test
    void sceneIsTheOneThatWasWrittenDownWithAnyJavaOnAnyMachine() throws IOException {
        try (InputStream in = SameEverywhereTest.class.getResourceAsStream("scene.json")) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), SceneJson.write(Drawings.scene()));
        }
    }

    @Test
    void otherLanguageZoneAndEncodingGiveTheSameDrawings() throws Exception {
        assertEquals(Drawings.all(), process("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=ISO-8859-1", "-Djava.awt.headless=true"));
    }

    @Test
    void withoutDisplayAndWithoutFontsOfTheMachineTheDrawingsAreTheSame() throws Exception {
        assertEquals(Drawings.all(), process("-Duser.language=tr", "-Duser.timezone=America/St_Johns",
                "-Djava.awt.headless=false", "-Dsun.java2d.fontpath=" + folder, "-Duser.home=" + folder));
    }

    private List<String> process(String... settings) throws IOException, InterruptedException, ClassNotFoundException,
            URISyntaxException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings));
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-cp", classPath(), Drawings.class.getName()));
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        var builder = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        assertEquals(0, builder.start().waitFor(), () -> read(errors));
        return Files.readAllLines(output);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Of another process that runs the same code, in a platform of bundles as well as without one. */
    private static String classPath() throws ClassNotFoundException, URISyntaxException {
        Set<String> places = new LinkedHashSet<>();
        add(Drawings.class, places);
        add(Scene.class, places);
        for (String name : NEEDED) {
            add(Class.forName(name, false, FieldwayException.class.getClassLoader()), places);
        }
        add(PDDocument.class, places);
        for (String name : List.of("org.apache.fontbox.ttf.TTFParser", "org.apache.pdfbox.io.RandomAccessReadBuffer",
                "org.apache.commons.logging.LogFactory")) {
            add(Class.forName(name, false, PDDocument.class.getClassLoader()), places);
        }
        places.add(System.getProperty("java.class.path", ""));
        places.remove("");
        return String.join(File.pathSeparator, places);
    }

    /** A bundle in a folder of a workspace has its classes in target/classes, other files beside them. */
    private static void add(Class<?> type, Set<String> places) throws URISyntaxException {
        var source = type.getProtectionDomain().getCodeSource();
        if (source != null) {
            Path path = Path.of(source.getLocation().toURI());
            Path classes = path.resolve("target/classes");
            if (Files.isDirectory(classes)) {
                places.add(classes.toString());
            }
            places.add(path.toString());
        }
    }
}
