/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.screen.ScenePainter;

/** Writes a scene as SVG 1.1, UTF-8; the same scene gives the same bytes on every machine. */
public final class SvgPainter {

    private SvgPainter() { }

    /**
     * Writes the scene with the glyphs it uses, so that browsers show it as it was laid out.
     *
     * @param out is not closed
     */
    public static void write(Scene scene, OutputStream out) throws IOException {
        write(scene, out, true);
    }

    /**
     * Writes the scene.
     *
     * @param out is not closed
     * @param embedFonts false for a smaller file that shows Inter only where it is installed
     */
    public static void write(Scene scene, OutputStream out, boolean embedFonts) throws IOException {
        try {
            var factory = XMLOutputFactory.newDefaultFactory();
            var xml = factory.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            var document = new SvgDocument(xml);
            document.begin(scene, embedFonts ? EmbeddedFonts.css(scene) : "");
            var canvas = new SvgCanvas(document);
            ScenePainter.paint(scene, canvas);
            document.end();
            xml.flush();
            out.flush();
        } catch (SvgFailure failure) {
            throw new IOException(failure.getCause());
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }
}
