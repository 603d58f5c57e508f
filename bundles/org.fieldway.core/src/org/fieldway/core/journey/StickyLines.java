/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldway.model.journey.Priority;
import org.fieldway.model.study.Participant;

/**
 * Reads sticky notes as they are typed quickly, one on each line: {@code Heron, Wren: evening lift-share !! +5}. Before the
 * colon stand those who proposed it, by pseudonym or number, and only where all of them are known; else the colon belongs to
 * the text. After a blank at the end, one to three exclamation marks say low, medium or high priority and a plus sign with a
 * number how many votes it got, in either order.
 */
public final class StickyLines {

    private static final Pattern MARKS = Pattern.compile("^(.*\\S)\\s+(!{1,3}|\\+\\d{1,4})\\s*$", Pattern.DOTALL);

    private final List<Participant> people;

    /** @param people who may have proposed something */
    public StickyLines(List<Participant> people) {
        this.people = List.copyOf(people);
    }

    /** A note for each line that is not blank. */
    public List<Sticky> read(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).map(this::line).toList();
    }

    private Sticky line(String line) {
        String text = line;
        Priority priority = Priority.UNSTATED;
        int votes = 0;
        Matcher marks = MARKS.matcher(text);
        while (marks.matches()) {
            String mark = marks.group(2);
            if (mark.charAt(0) == '!') {
                priority = Priority.values()[mark.length()];
            } else {
                votes = Integer.parseInt(mark.substring(1));
            }
            text = marks.group(1);
            marks = MARKS.matcher(text);
        }
        int colon = text.indexOf(':');
        List<Participant> proposers = colon < 0 ? List.of() : proposers(text.substring(0, colon));
        String words = proposers.isEmpty() ? text : text.substring(colon + 1).strip();
        return words.isEmpty() ? new Sticky(text, List.of(), priority, votes) : new Sticky(words, proposers, priority, votes);
    }

    /** All who are named, or nobody where a name is not known. */
    private List<Participant> proposers(String names) {
        List<Participant> found = new ArrayList<>();
        for (String name : names.split("[,&+/]")) {
            Optional<Participant> person = person(name.strip());
            if (person.isEmpty()) {
                return List.of();
            }
            found.add(person.get());
        }
        return found;
    }

    private Optional<Participant> person(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return people.stream().filter(p -> !wanted.isEmpty()
                && (wanted.equals(lower(p.getName())) || wanted.equals(lower(p.getNumber())))).findFirst();
    }

    private static String lower(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
