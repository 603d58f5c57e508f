/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.List;
import org.fieldway.render.scene.Scene;

/** Decides what comes on which page. */
final class Paging {

    /** Points per scene unit where nothing has to fit: 96 units to the inch. */
    static final double NATURAL = 0.75;

    private Paging() { }

    static List<Page> pages(Scene scene, Paper paper) {
        return List.of(oneSheet(scene));
    }

    private static Page oneSheet(Scene scene) {
        return new Page(scene.width() * NATURAL, scene.height() * NATURAL,
                List.of(new Page.Part(scene.items(), scene.bounds(), NATURAL, 0, 0, false)));
    }
}
