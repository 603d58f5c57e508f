/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.fieldway.core.consent.Purpose.Need;

/** Reads {@code consent.xml}; a mistake in it stops at once, since every output depends on it. */
final class ConsentTermsReader {

    private static final String FILE = "consent.xml";

    private final Map<String, Audience> audiences = new LinkedHashMap<>();
    private final Map<String, Permission> permissions = new LinkedHashMap<>();
    private final Map<String, Purpose> purposes = new LinkedHashMap<>();
    private final XMLStreamReader xml;

    private ConsentTermsReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static ConsentTerms readShipped() {
        try (InputStream in = ConsentTermsReader.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from this installation of Fieldway");
            }
            return read(in);
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException(FILE + " of this installation of Fieldway cannot be read", e);
        }
    }

    /** @throws IllegalStateException where an entry names an id that does not exist or comes twice */
    static ConsentTerms read(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        try {
            return new ConsentTermsReader(xml).readAll();
        } finally {
            xml.close();
        }
    }

    private ConsentTerms readAll() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "audience" -> readAudience();
                    case "permission" -> readPermission();
                    case "purpose" -> readPurpose();
                    default -> { }
                }
            }
        }
        return new ConsentTerms(audiences, permissions, purposes);
    }

    private void readAudience() {
        String least = attribute("least-count");
        var audience = new Audience(id(), isNotFalse("beyond-team"), least.isEmpty() ? 1 : Integer.parseInt(least),
                isNotFalse("numbers"));
        once(audiences.put(audience.id(), audience), audience.id());
    }

    private void readPermission() {
        var permission = new Permission(id(), isNotFalse("per-audience"),
                isTrue("any-time"), attribute("falls-with"));
        once(permissions.put(permission.id(), permission), permission.id());
    }

    private void readPurpose() throws XMLStreamException {
        String id = id();
        boolean release = isTrue("release");
        boolean recognisable = isTrue("recognisable");
        boolean analysis = isTrue("analysis");
        Set<String> only = attribute("audiences").isEmpty() ? Set.of() : Set.of(attribute("audiences").split(" "));
        only.forEach(audience -> known(audiences.get(audience), audience));
        List<Need> needs = new ArrayList<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("purpose"))) {
            if (xml.isStartElement()) {
                String permission = attribute("permission");
                needs.add(new Need(known(permissions.get(permission), permission), "if-asked".equals(attribute("team"))));
            }
        }
        once(purposes.put(id, new Purpose(id, needs, only, release, recognisable, analysis)), id);
    }

    private String id() {
        return attribute("id");
    }

    private boolean isTrue(String name) {
        return "true".equals(attribute(name));
    }

    private boolean isNotFalse(String name) {
        return !"false".equals(attribute(name));
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static <T> T known(T value, String id) {
        if (value == null) {
            throw new IllegalStateException(FILE + " names " + id + ", which it does not define");
        }
        return value;
    }

    private static void once(Object earlier, String id) {
        if (earlier != null) {
            throw new IllegalStateException(FILE + " defines " + id + " twice");
        }
    }
}
