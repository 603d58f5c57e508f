/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.svg;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Decimal;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.text.Face;

/** Writes elements and attributes of an SVG file, one element per line, every text made safe for XML. */
final class SvgDocument {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter xml;

    SvgDocument(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void begin(Scene scene, String css) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        root(scene);
        child("title", "map-title", scene.title());
        child("desc", "map-description", scene.description());
        if (!css.isEmpty()) {
            xml.writeCharacters("\n");
            xml.writeStartElement("style");
            xml.writeCharacters(css);
            xml.writeEndElement();
        }
        open("rect");
        number("width", scene.width());
        number("height", scene.height());
        ink("fill", scene.background());
        close();
    }

    private void root(Scene scene) throws XMLStreamException {
        number("width", scene.width());
        number("height", scene.height());
        attribute("viewBox", "0 0 " + Decimal.of(scene.width()) + " " + Decimal.of(scene.height()));
        attribute("role", "graphics-document");
        attribute("aria-labelledby", "map-title");
        attribute("aria-describedby", "map-description");
        if (!scene.language().isBlank()) {
            attribute("xml:lang", scene.language());
            attribute("lang", scene.language());
        }
        attribute("font-family", Face.FAMILY + ", " + Face.FALLBACKS);
        attribute("font-size", "12");
        attribute("xml:space", "preserve");
        attribute("stroke-linecap", "round");
        attribute("stroke-linejoin", "round");
        attribute("style", "font-kerning:none;font-variant-ligatures:none;font-feature-settings:'calt' 0");
    }

    private void child(String element, String id, String text) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        attribute("id", id);
        xml.writeCharacters(XmlText.safe(text));
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    /** Begins an element that has attributes, and perhaps text, but no children. */
    void open(String element) {
        write(() -> {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
        });
    }

    void close() {
        write(xml::writeEndElement);
    }

    /** Ends an element that has children. */
    void closeGroup() {
        write(() -> {
            xml.writeCharacters("\n");
            xml.writeEndElement();
        });
    }

    void text(String text) {
        write(() -> xml.writeCharacters(XmlText.safe(text)));
    }

    void attribute(String name, String value) {
        write(() -> xml.writeAttribute(name, XmlText.safe(value)));
    }

    void number(String name, double value) {
        attribute(name, Decimal.of(value));
    }

    /** A colour with its opacity where it has one. */
    void ink(String name, Colour colour) {
        attribute(name, colour.isVisible() ? colour.hex() : "none");
        if (colour.isVisible() && colour.opacity() < 1) {
            number(name + "-opacity", colour.opacity());
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException failure) {
            throw new SvgFailure(failure);
        }
    }
}
