/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.fieldway.core.text.Sha256;
import org.fieldway.render.scene.SceneJson;
import org.fieldway.render.service.ServiceLayout;
import org.fieldway.render.service.ServiceOptions;
import org.fieldway.tests.core.store.ClassPath;
import org.junit.jupiter.api.Test;

/** Another process draws the same scenes, with another order of whatever has no order of its own. */
public class SameSceneTest {

    @Test
    void otherProcessDrawsTheSame() throws IOException, InterruptedException, ClassNotFoundException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2", "-XX:TieredStopAtLevel=1", "-Duser.language=tr",
                "-Djava.awt.headless=true", "-cp", classPath(), SameSceneTest.class.getName()).redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), printed);
        assertEquals(scenes(), printed.lines().toList().getLast());
    }

    /** In a platform of bundles each bundle sees only what it asks for. */
    private static String classPath() throws ClassNotFoundException {
        Class<?> layered = ServiceLayout.class.getClassLoader().loadClass("org.eclipse.elk.alg.layered.LayeredLayoutProvider");
        Class<?> fonts = ServiceLayout.class.getClassLoader().loadClass("org.apache.fontbox.ttf.TrueTypeFont");
        return ClassPath.ofTests(Map.of(
                ServiceLayout.class, List.of(ServiceLayout.class.getName(), "org.eclipse.elk.core.options.CoreOptions",
                        "org.eclipse.elk.graph.ElkNode", layered.getName(), fonts.getName()),
                layered, List.of("org.eclipse.elk.alg.common.nodespacing.NodeDimensionCalculation",
                        "com.google.common.collect.Lists", "org.eclipse.xtext.xbase.lib.CollectionLiterals"),
                fonts, List.of("org.apache.pdfbox.io.RandomAccessRead", "org.apache.commons.logging.LogFactory")));
    }

    private static String scenes() {
        var all = new StringBuilder();
        for (long seed = 0; seed < 8; seed++) {
            all.append(SceneJson.write(ServiceLayout.scene(
                    LandscapeBuilder.random(seed, seed % 4 < 2, seed % 2 == 0).build(), ServiceOptions.defaults())));
        }
        return Sha256.of(all.toString());
    }

    public static void main(String[] arguments) {
        System.out.println(scenes());
    }
}
