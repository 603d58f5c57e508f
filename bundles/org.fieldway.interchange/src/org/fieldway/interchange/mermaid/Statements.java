/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.fieldway.interchange.maps.Faults;
import org.fieldway.interchange.maps.LaneDraft;
import org.fieldway.model.journey.MapKind;

/** Reads single statements of a journey diagram into what is known of the file. */
final class Statements {

    private static final Pattern TITLE = Pattern.compile("(?i)title\\s+");
    private static final Pattern SECTION = Pattern.compile("(?i)section(\\s+|$)");
    private static final Pattern ACCESSIBLE = Pattern.compile("(?i)(accTitle|accDescr)\\s*:");
    private static final Pattern ACCESSIBLE_LINES = Pattern.compile("(?i)accDescr\\s*\\{");
    private static final Pattern HEADER = Pattern.compile("(?i)journey\\b");

    private final JourneyFile file;
    private final Faults faults;
    private final TaskLine tasks;

    Statements(JourneyFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.tasks = new TaskLine(file, faults);
    }

    /**
     * Reads the statement that begins here.
     *
     * @param next place of the line behind it
     * @return place of the line behind the statement
     */
    int read(LineCursor line, List<String> lines, int next) {
        String text = line.text();
        Matcher title = TITLE.matcher(text);
        Matcher section = SECTION.matcher(text);
        if (title.lookingAt()) {
            title(line.from(title.end()));
        } else if (section.lookingAt()) {
            section(line.from(section.end()));
        } else if (ACCESSIBLE_LINES.matcher(text).lookingAt()) {
            return behindBrace(line, lines, next);
        } else if (HEADER.matcher(text).lookingAt()) {
            faults.add(line.line(), line.column(), Messages.secondJourney);
        } else if (!ACCESSIBLE.matcher(text).lookingAt()) {
            tasks.read(line);
        }
        return next;
    }

    private void title(LineCursor rest) {
        int end = rest.find("#;");
        if (rest.at(end) == ';') {
            faults.add(rest.line(), rest.from(end).column(), Messages.semicolon);
        }
        file.title(MermaidNames.text(rest.until(end).text()), false);
    }

    private void section(LineCursor rest) {
        int end = rest.find(":#;");
        if (rest.at(end) == ':' || rest.at(end) == ';') {
            faults.add(rest.line(), rest.from(end).column(), rest.at(end) == ':' ? Messages.colonInSection : Messages.semicolon);
        } else if (rest.until(end).stripped().isEmpty()) {
            faults.add(rest.line(), rest.column(), Messages.expectedSectionName);
        }
        file.sections.add(new JourneyFile.Section(MermaidNames.text(rest.until(end).text())));
    }

    private int behindBrace(LineCursor begin, List<String> lines, int next) {
        if (begin.text().contains("}")) {
            return next;
        }
        for (int at = next; at < lines.size(); at++) {
            if (lines.get(at).contains("}")) {
                return at + 1;
            }
        }
        faults.add(begin.line(), begin.column(), Messages.expectedBrace);
        return lines.size();
    }

    /** What stands behind Fieldway's mark in a comment; what is not understood there was written by somebody else. */
    void comment(LineCursor line) {
        int colon = line.find(":");
        String what = line.until(colon).text().strip();
        LineCursor value = line.from(colon + 1).stripped();
        switch (what) {
            case Convention.LANE -> lane(value);
            case Convention.STAGE -> {
                if (!file.sections.isEmpty()) {
                    file.sections.get(file.sections.size() - 1).description = MermaidNames.text(value.text());
                }
            }
            case Convention.MAP -> kind(value.text()).ifPresent(kind -> file.kind = kind);
            case Convention.TITLE -> file.title(MermaidNames.text(value.text()), true);
            default -> { }
        }
    }

    private void lane(LineCursor value) {
        List<String> parts = new ArrayList<>();
        for (LineCursor rest = value; !rest.isEmpty(); rest = rest.from(rest.find(":") + 1)) {
            parts.add(MermaidNames.text(rest.until(rest.find(":")).text()));
        }
        if (parts.size() >= 2) {
            file.lanes.put(parts.get(1), new LaneDraft(parts.get(parts.size() > 2 ? 2 : 1), parts.get(0)));
        }
    }

    private static Optional<MapKind> kind(String word) {
        return Stream.of(MapKind.values()).filter(kind -> kind.name().equals(word.strip().toUpperCase(Locale.ROOT))).findFirst();
    }
}
