/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patterns of {@code speaker-patterns.txt}, in the order of that file. A new way of writing is a line there. */
final class SpeakerPatterns {

    private static final String LABEL = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’&/_()-]{0,39}?";
    private static final String TIME = "(?<time>(?:\\d{1,2}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?)";
    private static final String GAP = "(?:\\s*\\t\\s*|\\s{2,})";
    private static final Pattern STAMP_AFTER_LABEL = Pattern.compile("\\s*[\\[(]" + TIME + "[\\])](?=\\s|$)");

    private static final SpeakerPatterns SHIPPED = new SpeakerPatterns(DataLines.of("speaker-patterns.txt"));

    private record Way(boolean sure, Pattern pattern, boolean labelled, boolean timed) { }

    private final List<Way> ways = new ArrayList<>();

    private SpeakerPatterns(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split("\\s+", 2);
            String pattern = parts[1].replace("{label}", LABEL).replace("{time}", TIME).replace("{gap}", GAP);
            ways.add(new Way(parts[0].endsWith("+"), Pattern.compile(pattern), parts[1].contains("<speaker>"),
                    parts[1].contains("{time}")));
        }
    }

    static SpeakerPatterns shipped() {
        return SHIPPED;
    }

    /** How the line begins, or empty where it only goes on with what is being said. Positions are those of the line. */
    Optional<LineMark> match(String line) {
        for (Way way : ways) {
            Matcher matcher = way.pattern.matcher(line);
            if (matcher.lookingAt()) {
                String label = way.labelled ? matcher.group("speaker").strip() : "";
                long time = way.timed ? TimeStamp.millis(matcher.group("time")) : DraftTurn.UNKNOWN;
                if (!way.timed || time != DraftTurn.UNKNOWN) {
                    return Optional.of(withStampAfterLabel(line, new LineMark(label, time, matcher.end(), way.sure)));
                }
            }
        }
        return Optional.empty();
    }

    private static LineMark withStampAfterLabel(String line, LineMark mark) {
        if (mark.startMs() != DraftTurn.UNKNOWN) {
            return mark;
        }
        Matcher stamp = STAMP_AFTER_LABEL.matcher(line).region(mark.wordsAt(), line.length());
        if (!stamp.lookingAt()) {
            return mark;
        }
        long time = TimeStamp.millis(stamp.group("time"));
        return time == DraftTurn.UNKNOWN ? mark : new LineMark(mark.label(), time, stamp.end(), true);
    }
}
