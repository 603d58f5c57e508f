/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads XML with name spaces; a document type, and with it every outer entity, is refused. */
public final class XmlFile {

    private XmlFile() { }

    /**
     * Reads a file.
     *
     * @throws IOException where it cannot be read or is no well-formed XML; the message names the file
     */
    public static Document read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return builder().parse(in);
        } catch (SAXException e) {
            throw new IOException(file + " is no well-formed XML: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilder builder() throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IOException("no XML parser that refuses document types", e);
        }
    }
}
