/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fieldway.model.sources.Source;
import org.fieldway.model.sources.SpeakerKind;
import org.fieldway.model.sources.SpeakerMapping;
import org.fieldway.model.sources.Transcript;
import org.fieldway.model.sources.Turn;

/**
 * Who speaks where in a source, as numbers can be made of it while streaming. Where that is not known (no turns, or a
 * speaker who was not mapped), everybody who takes part in the source may be speaking, and the answer says so by being
 * empty as an {@link Optional}.
 */
final class SpeakerRanges {

    /** A turn; its speaker as the key of the mapping. */
    private record Part(String speaker, int start, int end, long startMs, long endMs) {
    }

    private record Mapped(boolean known, UUID participant) {
    }

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Mapped> mapping = new HashMap<>();

    /** @return who speaks in a loaded source */
    static SpeakerRanges of(Source source) {
        SpeakerRanges speakers = new SpeakerRanges();
        if (source instanceof Transcript transcript) {
            for (Turn turn : transcript.getTurns()) {
                speakers.addTurn(turn.getSpeaker(), turn.getStart(), turn.getEnd(), turn.getStartMs(),
                        turn.getEndMs());
            }
            for (SpeakerMapping each : transcript.getSpeakers()) {
                speakers.addSpeaker(each.getLabel(), each.getKind() != SpeakerKind.UNKNOWN,
                        each.getParticipant() == null ? null : each.getParticipant().getId());
            }
        }
        return speakers;
    }

    /**
     * Adds a turn, in the order of the text.
     *
     * @param start first UTF-16 unit
     * @param end the unit behind the last one
     * @param startMs in milliseconds, or null
     * @param endMs in milliseconds, or null
     */
    void addTurn(String speaker, int start, int end, Long startMs, Long endMs) {
        parts.add(new Part(key(speaker), start, end, startMs == null ? -1 : startMs, endMs == null ? -1 : endMs));
    }

    /**
     * @param known whether it is settled what sort of speaker this is
     * @param participant null for anybody else, a researcher for instance
     */
    void addSpeaker(String label, boolean known, UUID participant) {
        mapping.put(key(label), new Mapped(known || participant != null, participant));
    }

    /** @return the participants who speak in a range of the text; empty where it may be anybody */
    Optional<Set<UUID>> inText(int start, int end) {
        int from = firstEndingAfter(start);
        return participants(parts.subList(from, behind(from, start, end)));
    }

    /** @return the same number for ranges that touch the same turns */
    long turnsOf(int start, int end) {
        int from = firstEndingAfter(start);
        return (long) from << Integer.SIZE | behind(from, start, end);
    }

    private int behind(int from, int start, int end) {
        int at = from;
        while (at < parts.size() && parts.get(at).start() < Math.max(end, start + 1)) {
            at++;
        }
        return at;
    }

    /** @return the participants who speak in a stretch of the recording; empty where it may be anybody */
    Optional<Set<UUID>> inTime(long startMs, long endMs) {
        List<Part> touched = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            if (part.startMs() < 0) {
                return Optional.empty();
            }
            long until = part.endMs() >= 0 ? part.endMs() : at + 1 < parts.size() ? parts.get(at + 1).startMs()
                    : Long.MAX_VALUE;
            if (part.startMs() < Math.max(endMs, startMs + 1) && until > startMs) {
                touched.add(part);
            }
        }
        return participants(touched);
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Optional<Set<UUID>> participants(List<Part> touched) {
        Set<UUID> found = new LinkedHashSet<>();
        for (Part part : touched) {
            Mapped speaker = mapping.get(part.speaker());
            if (speaker == null || !speaker.known()) {
                return Optional.empty();
            }
            if (speaker.participant() != null) {
                found.add(speaker.participant());
            }
        }
        return touched.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Labels differ in case only by accident. */
    private static String key(String label) {
        return String.valueOf(label).toLowerCase(Locale.ROOT);
    }
}
