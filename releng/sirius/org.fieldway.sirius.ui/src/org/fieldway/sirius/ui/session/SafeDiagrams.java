/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.xml.SafeStax;

/**
 * Looks through a file of diagrams before EMF reads it: EMF follows document types, loads classes that a namespace names, and fetches
 * what a schema location says.
 */
final class SafeDiagrams {

    private static final List<String> NAMESPACES = List.of("http://www.eclipse.org/", "http://www.omg.org/XMI", "http://schema.omg.org/",
            "http://www.w3.org/2001/XMLSchema-instance", "http://www.fieldway.org/");
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private SafeDiagrams() {
    }

    /** @throws FieldwayException where the file is no XML, or holds what no file of diagrams holds */
    static void require(String file, byte[] content) throws FieldwayException {
        try {
            XMLStreamReader reader = SafeStax.reader(content);
            while (reader.hasNext()) {
                if (!isHarmless(reader, reader.next())) {
                    throw refused(file);
                }
            }
        } catch (XMLStreamException e) {
            throw refused(file);
        }
    }

    private static FieldwayException refused(String file) {
        return new FieldwayException(NLS.bind(Messages.unreadable, file));
    }

    private static boolean isHarmless(XMLStreamReader reader, int event) {
        return switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> false;
            case XMLStreamConstants.START_ELEMENT -> isHarmless(reader);
            default -> true;
        };
    }

    private static boolean isHarmless(XMLStreamReader reader) {
        for (int at = 0; at < reader.getNamespaceCount(); at++) {
            String namespace = reader.getNamespaceURI(at);
            if (namespace != null && NAMESPACES.stream().noneMatch(namespace::startsWith)) {
                return false;
            }
        }
        return reader.getAttributeValue(INSTANCE, "noNamespaceSchemaLocation") == null && isShipped(reader.getAttributeValue(INSTANCE, "schemaLocation"));
    }

    /** A schema location is a list of pairs: a namespace, and where its model is; ours are all shipped. */
    private static boolean isShipped(String locations) {
        if (locations == null) {
            return true;
        }
        String[] parts = locations.trim().split("\\s+");
        for (int at = 1; at < parts.length; at += 2) {
            if (!parts[at].startsWith("platform:/plugin/") && !parts[at].startsWith("http://www.eclipse.org/")) {
                return false;
            }
        }
        return true;
    }
}
