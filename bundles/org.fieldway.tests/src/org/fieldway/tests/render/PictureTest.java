/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.fieldway.core.FieldwayException;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.output.Picture;
import org.fieldway.render.pdf.Paper;
import org.fieldway.render.png.PngPainter;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.svg.SvgPainter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private final Scene scene = JourneyLayout.scene(MapBuilder.college().map(), JourneyOptions.defaults());

    @ParameterizedTest
    @CsvSource({"map.svg, SVG", "map.PNG, PNG", "my.svg.pdf, PDF", "Übersicht.Pdf, PDF"})
    void kindIsTheOneThatTheEndingOfTheNameAsksFor(String name, Picture kind) {
        assertEquals(Optional.of(kind), Picture.of(Path.of("folder.png", name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "map.docx", "svg", "map.svg.zip", "/"})
    void kindIsMissingWhereTheNameAsksForNone(String name) {
        assertEquals(Optional.empty(), Picture.of(Path.of(name)));
    }

    @Test
    void fileIsTheWholeOneOfItsKind() throws FieldwayException, IOException {
        var svg = new ByteArrayOutputStream();
        SvgPainter.write(scene, svg);
        var png = new ByteArrayOutputStream();
        PngPainter.write(scene, 1.5, png);
        assertArrayEquals(svg.toByteArray(), Picture.SVG.bytes(scene, 1.5, Paper.A4));
        assertArrayEquals(png.toByteArray(), Picture.PNG.bytes(scene, 1.5, Paper.A4));
        String pdf = new String(Picture.PDF.bytes(scene, 1.5, Paper.A4), StandardCharsets.ISO_8859_1);
        assertEquals("%PDF-", pdf.substring(0, 5));
        assertEquals("%%EOF", pdf.strip().substring(pdf.strip().length() - 5));
    }
}
