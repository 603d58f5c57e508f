/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.mermaid;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldway.core.FieldwayException;
import org.fieldway.interchange.maps.Faults;
import org.fieldway.interchange.maps.MapText;

/**
 * Reads a journey diagram line by line, after the grammar of Mermaid 11 ({@code journey.jison}): title, accTitle, accDescr,
 * section, tasks, comments, directives and front matter. It goes on after a mistake, so that all are told at once.
 */
final class JourneyParser {

    private static final Pattern HEADER = Pattern.compile("(?i)journey\\b");
    private static final Pattern FRONT_TITLE = Pattern.compile("title\\s*:\\s*(.*)");

    private final List<String> lines;
    private final Faults faults;
    private final JourneyFile file = new JourneyFile();
    private final Statements statements;
    private int next;
    private boolean begun;

    JourneyParser(MapText text) {
        lines = List.of(text.text().split("\r\n|\r|\n", -1));
        faults = new Faults(text.file());
        statements = new Statements(file, faults);
    }

    /** Whether a text begins as a journey diagram does, behind comments, settings and front matter. */
    static boolean begins(MapText text) {
        JourneyParser parser = new JourneyParser(text);
        parser.frontMatter();
        while (!parser.begun && parser.next < parser.lines.size()) {
            LineCursor line = parser.take();
            if (!parser.skipped(line)) {
                return HEADER.matcher(line.text()).lookingAt();
            }
        }
        return false;
    }

    JourneyFile parse() throws FieldwayException {
        frontMatter();
        while (next < lines.size()) {
            LineCursor line = take();
            if (!skipped(line) && !header(line)) {
                next = statements.read(line, lines, next);
            }
        }
        if (!begun) {
            faults.add(lines.size(), 1, Messages.expectedJourney);
        }
        faults.refuse();
        return file;
    }

    private LineCursor take() {
        next++;
        return LineCursor.of(next, lines.get(next - 1));
    }

    private void frontMatter() {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size() || !lines.get(first).strip().equals("---")) {
            return;
        }
        int last = first + 1;
        while (last < lines.size() && !lines.get(last).strip().equals("---")) {
            Matcher title = FRONT_TITLE.matcher(lines.get(last));
            if (title.matches()) {
                file.title(unquoted(title.group(1).strip()), false);
            }
            last++;
        }
        if (last == lines.size()) {
            faults.add(first + 1, 1, Messages.expectedEndOfFrontMatter);
        }
        next = Math.min(last + 1, lines.size());
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && (text.startsWith("\"") && text.endsWith("\"")
                || text.startsWith("'") && text.endsWith("'"));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** True for what says nothing of the journey: empty lines, comments, settings. */
    private boolean skipped(LineCursor line) {
        if (line.text().startsWith("%%{")) {
            settings(line);
            return true;
        }
        if (line.text().startsWith("%%")) {
            if (line.text().startsWith(Convention.COMMENT)) {
                statements.comment(line.from(Convention.COMMENT.length()));
            }
            return true;
        }
        return line.isEmpty() || line.find("#") == 0;
    }

    private void settings(LineCursor begin) {
        file.ignored++;
        LineCursor line = begin;
        while (!line.text().contains("}%%")) {
            if (next == lines.size()) {
                faults.add(begin.line(), begin.column(), Messages.expectedEndOfSettings);
                return;
            }
            line = take();
        }
    }

    private boolean header(LineCursor line) {
        if (begun) {
            return false;
        }
        begun = true;
        Matcher word = HEADER.matcher(line.text());
        if (!word.lookingAt()) {
            faults.add(line.line(), line.column(), Messages.expectedJourney);
            next = lines.size();
            return true;
        }
        LineCursor rest = line.from(word.end()).stripped();
        if (!rest.isEmpty() && rest.find("#") > 0) {
            next = statements.read(rest, lines, next);
        }
        return true;
    }
}
