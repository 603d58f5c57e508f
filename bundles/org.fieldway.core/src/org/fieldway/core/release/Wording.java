/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldway.core.consent.Audience;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Study;

/**
 * Takes pseudonyms and participants' numbers out of texts for an audience that must not tell participants apart. A
 * pseudonym holds all that one person said together, across outputs; whoever knows one thing about them would know
 * the rest. Only who asked to be named, and allows it for this audience, stays named.
 */
final class Wording {

    private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?";
    private static final String TIME_AFTER = "(?:\\s*[(\\[]\\s*" + TIME + "\\s*[)\\]]|[\\s,;@]*" + TIME + ")?";

    private final Map<Pattern, String> replacements = new LinkedHashMap<>();

    /** @param named true for the participants who may be named to this audience */
    Wording(Study study, Audience audience, Predicate<Participant> named) {
        if (!audience.numbersShown()) {
            for (Participant participant : study.getParticipants()) {
                if (!named.test(participant)) {
                    add(participant);
                }
            }
        }
    }

    private void add(Participant participant) {
        String instead = Attribution.role(participant);
        if (isGiven(participant.getNumber())) {
            replacements.put(word(participant.getNumber(), TIME_AFTER, Pattern.CASE_INSENSITIVE), instead);
        }
        if (isGiven(participant.getName())) {
            replacements.put(word(participant.getName(), "", 0), instead);
        }
    }

    /** The text as this audience may read it; "" for null. */
    String of(String text) {
        if (text == null) {
            return "";
        }
        String result = text;
        for (Map.Entry<Pattern, String> replacement : replacements.entrySet()) {
            Matcher matcher = replacement.getKey().matcher(result);
            result = matcher.replaceAll(match -> Matcher.quoteReplacement(
                    match.start() == 0 ? capital(replacement.getValue()) : replacement.getValue()));
        }
        return result;
    }


    private static Pattern word(String text, String tail, int flags) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(text.strip()) + "(?![\\p{L}\\p{N}])" + tail,
                flags | Pattern.UNICODE_CASE);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
