/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Brings files from one version of the format to the next: stream to stream, without model objects, so that it goes on
 * working when the model has moved on. A subclass changes names and attributes; all else is copied as it is.
 */
public abstract class Migration {

    static final String VERSION = "formatVersion";

    private final int from;

    /** @param from the version that is read; what is written has the next one */
    protected Migration(int from) {
        this.from = from;
    }

    final int from() {
        return from;
    }

    /** @return the name of an element in the next version */
    protected String element(String name) {
        return name;
    }

    /** Writes an attribute of an element as the next version has it: renamed, changed, several, or not at all. */
    protected void attribute(String element, String name, String value, AttributeSink sink) throws XMLStreamException {
        sink.write(name, value);
    }

    /** Takes the attributes of the element that is being written. */
    @FunctionalInterface
    public interface AttributeSink {
        /** @param name without a prefix */
        void write(String name, String value) throws XMLStreamException;
    }

    final byte[] run(byte[] content) throws XMLStreamException {
        XMLStreamReader reader = SafeStax.reader(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length);
        XMLStreamWriter writer = new WstxOutputFactory().createXMLStreamWriter(bytes, "UTF-8");
        writer.writeStartDocument("UTF-8", "1.0");
        while (reader.hasNext()) {
            copy(reader, writer);
        }
        writer.close();
        return bytes.toByteArray();
    }

    private void copy(XMLStreamReader reader, XMLStreamWriter writer) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> start(reader, writer);
            case XMLStreamConstants.END_ELEMENT -> writer.writeEndElement();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                writer.writeCharacters(reader.getText());
            case XMLStreamConstants.COMMENT -> writer.writeComment(reader.getText());
            default -> { }
        }
    }

    private void start(XMLStreamReader reader, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement(prefix(reader.getPrefix()), element(reader.getLocalName()),
                reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI());
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            writer.writeNamespace(reader.getNamespacePrefix(i), reader.getNamespaceURI(i));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (name.equals(VERSION)) {
                writer.writeAttribute(VERSION, String.valueOf(from + 1));
            } else if (!prefix(reader.getAttributePrefix(i)).isEmpty()) {
                writer.writeAttribute(reader.getAttributePrefix(i), reader.getAttributeNamespace(i), name, value);
            } else {
                attribute(reader.getLocalName(), name, value, writer::writeAttribute);
            }
        }
    }

    private static String prefix(String found) {
        return found == null ? "" : found;
    }
}
