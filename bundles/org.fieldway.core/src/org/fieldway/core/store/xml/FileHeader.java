/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.eclipse.osgi.util.NLS;

/**
 * What the beginning of a file says, read before any model object is made.
 *
 * @param namespace of the first element
 * @param kind its local name
 * @param formatVersion the version of the format in which the file was written
 */
public record FileHeader(String namespace, String kind, int formatVersion) {

    private static final int BUFFER = 4096;
    private static final String VERSION = "formatVersion";

    /**
     * @param file name of the file, for messages
     * @throws BrokenFileException where the file is not UTF-8, has a document type, or is no file of Fieldway
     */
    public static FileHeader read(String file, byte[] content) throws BrokenFileException {
        requireUtf8(file, content);
        try {
            XMLStreamReader2 reader = SafeStax.reader(content);
            requireUtf8Declaration(file, reader.getCharacterEncodingScheme());
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.DTD) {
                    throw BrokenFileException.at(file, line(reader), Messages.doctype);
                }
            }
            return header(file, reader);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw BrokenFileException.at(file, line, Messages.notWellFormed);
        }
    }

    private static FileHeader header(String file, XMLStreamReader2 reader) throws BrokenFileException {
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        if (FieldwayPackages.find(namespace).isEmpty()) {
            throw BrokenFileException.at(file, line(reader), NLS.bind(Messages.unknownNamespace, namespace));
        }
        String version = reader.getAttributeValue(null, VERSION);
        if (version == null || !version.matches("\\d{1,9}")) {
            throw BrokenFileException.at(file, line(reader), Messages.noVersion);
        }
        return new FileHeader(namespace, reader.getLocalName(), Integer.parseInt(version));
    }

    private static int line(XMLStreamReader2 reader) {
        return reader.getLocation().getLineNumber();
    }

    private static void requireUtf8(String file, byte[] content) throws BrokenFileException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        if (result.isError()) {
            throw BrokenFileException.at(file, 0, Messages.notUtf8);
        }
    }

    private static void requireUtf8Declaration(String file, String encoding) throws BrokenFileException {
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw BrokenFileException.at(file, 1, NLS.bind(Messages.otherEncoding, encoding));
        }
    }
}
