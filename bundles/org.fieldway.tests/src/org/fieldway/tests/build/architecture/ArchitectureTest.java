/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.build.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fieldway.tests.Checkout;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The bundles keep to their layers, and this test would notice if they did not. */
class ArchitectureTest {

    private static final Layers LAYERS = layers();
    private static final Path BUNDLES = Checkout.root().resolve("bundles");
    private static final Path SIRIUS = Checkout.root().resolve("releng/sirius");

    @Test
    void everyBundleOfTheProductHasItsLayer() throws IOException {
        try (Stream<Path> folders = Stream.of(BUNDLES, SIRIUS).flatMap(ArchitectureTest::below)) {
            List<String> unknown = folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .map(folder -> folder.getFileName().toString()).filter(name -> !name.endsWith("tests"))
                    .filter(name -> !LAYERS.bundles().contains(name)).sorted().toList();
            assertEquals(List.of(), unknown, "a new bundle is a line of layers.txt");
        }
    }

    @Test
    void manifestsAskForNothingAboveTheirLayerAndNoScreenBelowTheUserInterface() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String bundle : present()) {
            try (InputStream in = Files.newInputStream(folder(bundle).resolve("META-INF/MANIFEST.MF"))) {
                broken.addAll(LAYERS.broken(bundle, "the manifest", RequiredBundles.of(in)));
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void classesUseNothingAboveTheirLayerAndNoScreenBelowTheUserInterface() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String bundle : present()) {
            if (!LAYERS.isOnScreen(bundle)) {
                List<ClassReferences> classes = Compiled.classesOf(bundle);
                assertFalse(classes.isEmpty(), "no compiled classes of " + bundle);
                classes.forEach(compiled -> broken.addAll(LAYERS.broken(bundle, compiled.name(), compiled.types())));
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void manifestThatRequiresTheWorkbenchIsFound() throws IOException {
        String manifest = """
                Manifest-Version: 1.0
                Require-Bundle: org.eclipse.core.runtime;bundle-version="[3.0,4.0)",
                 org.eclipse.ui.workbench;resolution:=optional,org.fieldway.ui
                Import-Package: org.eclipse.jface.resource;version="1.0"
                """;
        Set<String> required = RequiredBundles.of(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("the manifest uses org.eclipse.jface.resource, but org.fieldway.core has no screen",
                "the manifest uses org.eclipse.ui.workbench, but org.fieldway.core has no screen",
                "the manifest uses org.fieldway.ui, which is not below org.fieldway.core"),
                LAYERS.broken("org.fieldway.core", "the manifest", required));
        assertTrue(LAYERS.broken("org.fieldway.app", "the manifest", required).isEmpty());
    }

    @Test
    void classThatNamesWidgetsInCodeSignatureOrGenericTypeIsFound() {
        ClassReferences compiled = ClassReferences.of(classWithWidgets());
        assertEquals(List.of("org.fieldway.core.Broken uses org.eclipse.jface.viewers.Viewer, but org.fieldway.core has no screen",
                "org.fieldway.core.Broken uses org.eclipse.swt.widgets.Display, but org.fieldway.core has no screen",
                "org.fieldway.core.Broken uses org.eclipse.ui.PlatformUI, but org.fieldway.core has no screen",
                "org.fieldway.core.Broken uses org.fieldway.render.scene.Scene, which is not below org.fieldway.core"),
                LAYERS.broken("org.fieldway.core", compiled.name(), compiled.types()));
    }

    private static byte[] classWithWidgets() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V21, Opcodes.ACC_PUBLIC, "org/fieldway/core/Broken", null, "java/lang/Object", null);
        writer.visitField(0, "viewers", "Ljava/util/List;", "Ljava/util/List<Lorg/eclipse/jface/viewers/Viewer;>;", null);
        writer.visitMethod(Opcodes.ACC_ABSTRACT, "paint", "(Lorg/eclipse/swt/widgets/Display;)V", null, null);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "run", "()V", null, null);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, "org/eclipse/ui/PlatformUI", "getWorkbench", "()V", false);
        code.visitTypeInsn(Opcodes.NEW, "org/fieldway/render/scene/Scene");
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static List<String> present() {
        return LAYERS.bundles().stream().filter(bundle -> Files.exists(folder(bundle).resolve("META-INF/MANIFEST.MF")))
                .toList();
    }

    private static Path folder(String bundle) {
        return Stream.of(BUNDLES, SIRIUS).map(parent -> parent.resolve(bundle)).filter(Files::exists).findFirst()
                .orElse(BUNDLES.resolve(bundle));
    }

    private static Stream<Path> below(Path parent) {
        try {
            return Files.list(parent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Layers layers() {
        try (InputStream in = ArchitectureTest.class.getResourceAsStream("layers.txt")) {
            return new Layers(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
