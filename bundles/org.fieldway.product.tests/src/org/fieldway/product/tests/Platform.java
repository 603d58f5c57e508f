/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** The systems that the product is built for. */
enum Platform {
    LINUX("linux/gtk/x86_64", "fieldway-1.0.0-linux.gtk.x86_64.tar.gz", "org.eclipse.swt.gtk.linux.x86_64"),
    WINDOWS("win32/win32/x86_64", "fieldway-1.0.0-win32.win32.x86_64.zip", "org.eclipse.swt.win32.win32.x86_64"),
    MACOS("macosx/cocoa/aarch64", "fieldway-1.0.0-macosx.cocoa.aarch64.tar.gz", "org.eclipse.swt.cocoa.macosx.aarch64");

    private final String folder;
    private final String archive;
    private final String fragment;

    Platform(String folder, String archive, String fragment) {
        this.folder = folder;
        this.archive = archive;
        this.fragment = fragment;
    }

    /** The unpacked product. */
    Path product() {
        return products().resolve("fieldway").resolve(folder).resolve("fieldway");
    }

    /** What people download. */
    Path archive() {
        return products().resolve(archive);
    }

    /** Symbolic name of the bundle with SWT's native part. */
    String swtFragment() {
        return fragment;
    }

    private static Path products() {
        String given = System.getProperty("fieldway.products");
        Path products = given != null ? Path.of(given) : Path.of("../../releng/org.fieldway.product/target/products");
        if (!Files.isDirectory(products)) {
            throw new IllegalStateException("no product in " + products + ": build it first, or set -Dfieldway.products");
        }
        return products.toAbsolutePath().normalize();
    }
}
