/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.Grounds;
import org.fieldway.render.check.CheckLayout;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.pdf.Paper;
import org.fieldway.render.pdf.PdfPainter;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.SceneJson;
import org.fieldway.render.svg.SvgPainter;
import org.fieldway.render.worksheet.WorksheetLayout;
import org.fieldway.render.worksheet.WorksheetOptions;

/** Draws one map in all ways and tells what came out; run as a program of its own, to compare processes. */
final class Drawings {

    private Drawings() { }

    /** The college's map with arrows, other scripts, emoji and a sign that no shipped font has. */
    static Scene scene() {
        return JourneyLayout.scene(map().map(), JourneyOptions.defaults());
    }

    private static MapBuilder map() {
        return MapBuilder.college().card("actions", 2, "السلام عليكم", Basis.SAID, Grounds.NONE)
                .card("values", 0, "שלום (טוב) 123 and English", Basis.INFERRED, Grounds.NONE)
                .card("values", 2, "👨‍👩‍👧 cafe\u0301 日本 ffi", Basis.PROPOSED, new Grounds(2, 2, 1, "2 · 2", 1))
                .link("c0", "c4", "card", "leads on").link("s2", "s0", "returns-to", "after a break").link("c1", "c0", "card", "");
    }

    /** One line for each way to draw. */
    static List<String> all() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("scene " + checksum(SceneJson.write(scene()).getBytes(StandardCharsets.UTF_8)));
        lines.add("worksheet " + checksum(SceneJson.write(WorksheetLayout.scene(map().map(),
                new WorksheetOptions(Paper.A3, true))).getBytes(StandardCharsets.UTF_8)));
        lines.add("list " + checksum(SceneJson.write(CheckLayout.scene(map().map())).getBytes(StandardCharsets.UTF_8)));
        var svg = new ByteArrayOutputStream();
        SvgPainter.write(scene(), svg);
        lines.add("svg " + checksum(svg.toByteArray()));
        var pdf = new ByteArrayOutputStream();
        PdfPainter.write(scene(), Paper.A4, pdf);
        lines.add("pdf " + checksum(pdf.toByteArray()));
        return lines;
    }

    private static String checksum(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return Long.toHexString(checksum.getValue()) + " of " + bytes.length;
    }

    public static void main(String[] arguments) throws IOException {
        all().forEach(System.out::println);
    }
}
