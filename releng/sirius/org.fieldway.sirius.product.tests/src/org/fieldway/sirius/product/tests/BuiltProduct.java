/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The product with Sirius for one system. */
enum BuiltProduct {
    LINUX("linux/gtk/x86_64"), WINDOWS("win32/win32/x86_64"), MACOS("macosx/cocoa/aarch64");

    private static final Path ROOT = Path.of(System.getProperty("fieldway.root", "../../.."));
    private static final Path PRODUCTS = Path.of(System.getProperty("fieldway.products", "../org.fieldway.sirius.product/target/products"));

    private final String system;

    BuiltProduct(String system) {
        this.system = system;
    }

    Path folder() {
        return PRODUCTS.resolve("fieldway-sirius").resolve(system).resolve("fieldway");
    }

    Path archive() {
        String name = "fieldway-sirius-1.0.0-" + system.replace('/', '.');
        return PRODUCTS.resolve(name + (this == WINDOWS ? ".zip" : ".tar.gz"));
    }

    /** The symbolic names of the bundles in it, sorted; a bundle that is there twice is named twice. */
    List<String> bundles() throws IOException {
        try (Stream<Path> plugins = Files.list(folder().resolve("plugins"))) {
            return plugins.map(plugin -> plugin.getFileName().toString().replaceFirst("_\\d+\\.\\d+.*", "")).sorted().toList();
        }
    }

    /** What the default edition has, and what this edition adds to it. */
    List<String> expectedBundles() throws IOException {
        List<String> expected = new ArrayList<>(added());
        expected.addAll(names(Files.readString(
                ROOT.resolve("bundles/org.fieldway.product.tests/src/org/fieldway/product/tests/expected-bundles.txt"))));
        String[] parts = system.split("/");
        expected.add("org.eclipse.swt." + (this == MACOS ? "cocoa.macosx." : parts[1] + "." + parts[0] + ".") + parts[2]);
        return expected.stream().sorted().toList();
    }

    static List<String> added() throws IOException {
        try (var in = BuiltProduct.class.getResourceAsStream("added-bundles.txt")) {
            return names(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static List<String> names(String text) {
        return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
}
