/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.svg.XmlText;

/** Title, description and language of a document, where readers and search look for them; no dates and no persons. */
final class Metadata {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String PRODUCER = "Fieldway";

    private final Scene scene;

    Metadata(Scene scene) {
        this.scene = scene;
    }

    void write(PDDocument document, PdfObjects objects) throws IOException {
        document.getDocument().setVersion(1.7f);
        var information = new PDDocumentInformation();
        information.setTitle(scene.title());
        information.setSubject(scene.description());
        information.setProducer(PRODUCER);
        document.setDocumentInformation(information);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        if (!scene.language().isBlank()) {
            catalog.setString(COSName.LANG, scene.language());
        }
        var marks = new COSDictionary();
        marks.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.getPDFName("MarkInfo"), marks);
        var preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        var stream = objects.plain(xmp());
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        catalog.setItem(COSName.METADATA, stream);
    }

    /** ISO 16684-1. */
    private byte[] xmp() throws IOException {
        var out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
            xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.writeNamespace("x", "adobe:ns:meta/");
            xml.writeStartElement("rdf", "RDF", RDF);
            xml.writeNamespace("rdf", RDF);
            xml.writeStartElement("rdf", "Description", RDF);
            xml.writeAttribute("rdf", RDF, "about", "");
            xml.writeNamespace("dc", DUBLIN_CORE);
            list(xml, "title", "Alt", scene.title());
            list(xml, "description", "Alt", scene.description());
            if (!scene.language().isBlank()) {
                list(xml, "language", "Bag", scene.language());
            }
            xml.writeEndDocument();
            xml.writeProcessingInstruction("xpacket", "end=\"r\"");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }

    private static void list(XMLStreamWriter xml, String property, String kind, String text) throws XMLStreamException {
        xml.writeStartElement("dc", property, DUBLIN_CORE);
        xml.writeStartElement("rdf", kind, RDF);
        xml.writeStartElement("rdf", "li", RDF);
        if (kind.equals("Alt")) {
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "x-default");
        }
        xml.writeCharacters(XmlText.safe(text));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
