/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Woodstox without document types and entities; the factory is made directly, so that no other parser takes its place. */
public final class SafeStax {

    private static final WstxInputFactory FACTORY = factory();

    private SafeStax() {
    }

    /** @return a reader over the whole content of a file; an event of a document type must be refused by the caller */
    public static XMLStreamReader2 reader(byte[] content) throws XMLStreamException {
        return (XMLStreamReader2) FACTORY.createXMLStreamReader(new ByteArrayInputStream(content), "UTF-8");
    }

    /** @return the line at which the XML is broken, where another parser does not say it; 0 where it is not broken */
    static int firstProblem(byte[] content) {
        try {
            XMLStreamReader2 reader = reader(content);
            while (reader.hasNext()) {
                reader.next();
            }
            return 0;
        } catch (XMLStreamException e) {
            return e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        }
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException(Messages.outside);
        });
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
        factory.configureForSpeed();
        return factory;
    }
}
