/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.fieldway.interchange.maps.Faults;

/** Reads a task: its name, a colon, a score from 1 to 5, and, behind another colon, its actors between commas. */
final class TaskLine {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,9})?");
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private final JourneyFile file;
    private final Faults faults;

    TaskLine(JourneyFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    void read(LineCursor line) {
        int colon = line.find(":#;");
        if (line.at(colon) != ':') {
            faults.add(line.line(), line.from(colon).column(), missingColon(line.at(colon)));
            return;
        }
        if (colon == 0) {
            faults.add(line.line(), line.column(), Messages.expectedTaskName);
        }
        LineCursor data = line.from(colon + 1);
        int end = data.find("#;");
        if (data.at(end) == ';') {
            faults.add(data.line(), data.from(end).column(), Messages.semicolon);
        }
        data(MermaidNames.text(line.until(colon).text()), data.until(end));
    }

    private static String missingColon(char found) {
        return switch (found) {
            case '#' -> Messages.expectedColonNotHash;
            case ';' -> Messages.expectedColonNotSemicolon;
            default -> Messages.expectedColon;
        };
    }

    private void data(String name, LineCursor data) {
        int colon = data.find(":");
        int feeling = score(data.until(colon).stripped());
        LineCursor actors = data.from(colon + 1);
        int more = actors.find(":");
        if (actors.at(more) == ':') {
            file.ignored++;
        }
        file.task(name, feeling, actors(actors.until(more)));
    }

    private int score(LineCursor score) {
        boolean number = NUMBER.matcher(score.text()).matches();
        double value = number ? Double.parseDouble(score.text()) : 0;
        if (value < LOWEST || value > HIGHEST) {
            faults.add(score.line(), score.column(), Messages.expectedScore);
            return 0;
        }
        long whole = Math.round(value);
        file.rounded += whole == value ? 0 : 1;
        return (int) whole - Convention.NEUTRAL;
    }

    private static List<String> actors(LineCursor names) {
        List<String> actors = new ArrayList<>();
        for (LineCursor rest = names; !rest.isEmpty(); rest = rest.from(rest.find(",") + 1)) {
            LineCursor actor = rest.until(rest.find(",")).stripped();
            if (!actor.isEmpty()) {
                actors.add(MermaidNames.text(actor.text()));
            }
        }
        return actors;
    }
}
