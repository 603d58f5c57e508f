/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.interchange.ExportFormat;
import org.fieldway.interchange.Exporters;
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

/** Everything that can be written of a release, as text that can be searched: all formats that leave a study. */
final class Outputs {

    private Outputs() { }

    /**
     * By format: the scene, SVG, the text of a PDF, what its objects say beside the text, what is for pen
     * and paper, and each format of the extension point.
     */
    static Map<String, String> of(Release<ReleasedMap> release) {
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            Scene scene = JourneyLayout.scene(release.content(), JourneyOptions.defaults());
            texts.put("scene", SceneJson.write(scene));
            texts.put("svg", svg(scene));
            addPdf(scene, texts);
            texts.put("worksheet", SceneJson.write(WorksheetLayout.scene(release.content(), new WorksheetOptions(Paper.A3, true))));
            texts.put("check", SceneJson.write(CheckLayout.scene(release.content())));
            for (ExportFormat format : Exporters.installed().formats()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                Exporters.installed().exporter(Path.of("x." + format.ending())).write(release, out);
                texts.put(format.ending(), out.toString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FieldwayException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static String svg(Scene scene) throws IOException, FieldwayException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgPainter.write(scene, out, false);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void addPdf(Scene scene, Map<String, String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPainter.write(scene, Paper.ONE_SHEET, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            texts.put("pdf", new PDFTextStripper().getText(document));
            StringBuilder objects = new StringBuilder();
            for (COSObjectKey key : new TreeSet<>(document.getDocument().getXrefTable().keySet())) {
                add(document.getDocument().getObjectFromPool(key).getObject(), objects);
            }
            texts.put("pdf objects", objects.toString());
        }
    }

    private static void add(COSBase object, StringBuilder text) {
        switch (object) {
            case COSString string -> text.append(string.getString()).append('\n');
            case COSArray array -> array.forEach(element -> add(element, text));
            case COSDictionary dictionary -> dictionary.getValues().forEach(value -> add(value, text));
            case null, default -> { }
        }
    }
}
