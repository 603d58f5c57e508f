/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.util.UUID;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.fieldway.core.store.xml.SafeStax;

/**
 * Streams a source's files, taking only what the index holds. A document type, an entity or a missing id makes a file
 * unreadable, as it does when the file is loaded.
 */
final class MaterialReader {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String UNKNOWN_SPEAKER = "unknown";

    private final Dictionary dictionary;
    private final IdDecoder ids = new IdDecoder();
    private final NumberDecoder numbers = new NumberDecoder();

    MaterialReader(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** @param content of a source.xmi */
    SpeakerRanges speakers(byte[] content) throws XMLStreamException {
        SpeakerRanges speakers = new SpeakerRanges();
        XMLStreamReader2 reader = SafeStax.reader(content);
        while (reader.hasNext()) {
            if (nextElement(reader)) {
                switch (reader.getLocalName()) {
                    case "turns" -> speakers.addTurn(attribute(reader, "speaker"), number(reader, "start"),
                            number(reader, "end"), time(reader, "startMs"), time(reader, "endMs"));
                    case "speakers" -> addSpeaker(speakers, reader);
                    default -> { }
                }
            }
        }
        return speakers;
    }

    private static void addSpeaker(SpeakerRanges speakers, XMLStreamReader2 reader) throws XMLStreamException {
        String kind = attribute(reader, "kind");
        String participant = attribute(reader, "participant");
        speakers.addSpeaker(attribute(reader, "label"), kind != null && !kind.equals(UNKNOWN_SPEAKER),
                participant == null ? null : id(participant.substring(participant.indexOf('#') + 1), reader));
    }

    /** @param content of a coding file; its codings are added to the rows */
    void codings(byte[] content, SpeakerRanges speakers, RowsBuilder rows) throws XMLStreamException {
        XMLStreamReader2 reader = SafeStax.reader(content);
        PeopleLookup people = new PeopleLookup(dictionary, speakers);
        int coder = Dictionary.NONE;
        UUID coding = null;
        int code = Dictionary.NONE;
        boolean placed = true;
        while (reader.hasNext()) {
            boolean starts = nextElement(reader);
            String name = starts || reader.getEventType() == XMLStreamConstants.END_ELEMENT ? reader.getLocalName() : "";
            if (starts && name.equals("CodingFile")) {
                coder = dictionary.ofReference(attribute(reader, "coder"));
            } else if (starts && name.equals("codings")) {
                coding = decode(reader, "id");
                code = reader.getAttributeIndex(null, "code") < 0 ? Dictionary.NONE
                        : dictionary.number(decode(reader, "code"));
                placed = false;
            } else if (starts && name.equals("code")) {
                code = dictionary.ofReference(attribute(reader, "href"));
            } else if (starts && name.equals("region")) {
                addRegion(reader, people, rows, coding, code, coder);
                placed = true;
            } else if (!starts && name.equals("codings") && !placed) {
                rows.add(coding, code, coder, RegionKind.NONE, 0, 0, SourceRows.ANYBODY);
            }
        }
    }

    private void addRegion(XMLStreamReader2 reader, PeopleLookup people, RowsBuilder rows, UUID coding, int code,
            int coder) throws XMLStreamException {
        String type = String.valueOf(reader.getAttributeValue(XSI, "type"));
        switch (type.substring(type.indexOf(':') + 1)) {
            case "TextRange" -> {
                int start = number(reader, "start");
                int end = number(reader, "end");
                rows.add(coding, code, coder, RegionKind.TEXT, start, end, people.inText(start, end));
            }
            case "TimeRange" -> {
                long start = longNumber(reader, "startMs");
                long end = longNumber(reader, "endMs");
                rows.add(coding, code, coder, RegionKind.TIME, clamp(start), clamp(end), people.inTime(start, end));
            }
            case "PageRegion" -> {
                int page = number(reader, "page");
                rows.add(coding, code, coder, RegionKind.PAGE, page, page, SourceRows.ANYBODY);
            }
            default -> rows.add(coding, code, coder, RegionKind.IMAGE, 0, 0, SourceRows.ANYBODY);
        }
    }

    static int clamp(long milliseconds) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, milliseconds));
    }

    private static boolean nextElement(XMLStreamReader2 reader) throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("document type or entity", reader.getLocation());
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    private static String attribute(XMLStreamReader2 reader, String name) {
        return reader.getAttributeValue(null, name);
    }

    private int number(XMLStreamReader2 reader, String name) throws XMLStreamException {
        int at = reader.getAttributeIndex(null, name);
        if (at < 0) {
            return 0;
        }
        reader.getAttributeAs(at, numbers);
        return numbers.value();
    }

    /** @return the id that an attribute is, or that the address in it ends with */
    private UUID decode(XMLStreamReader2 reader, String name) throws XMLStreamException {
        int at = reader.getAttributeIndex(null, name);
        if (at < 0) {
            throw new XMLStreamException("no id", reader.getLocation());
        }
        reader.getAttributeAs(at, ids);
        return ids.value();
    }

    private static long longNumber(XMLStreamReader2 reader, String name) throws XMLStreamException {
        int at = reader.getAttributeIndex(null, name);
        return at < 0 ? 0 : reader.getAttributeAsLong(at);
    }

    private static Long time(XMLStreamReader2 reader, String name) throws XMLStreamException {
        int at = reader.getAttributeIndex(null, name);
        return at < 0 ? null : (Long) reader.getAttributeAsLong(at);
    }

    private static UUID id(String text, XMLStreamReader2 reader) throws XMLStreamException {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw new XMLStreamException("no id", reader.getLocation());
        }
    }
}
