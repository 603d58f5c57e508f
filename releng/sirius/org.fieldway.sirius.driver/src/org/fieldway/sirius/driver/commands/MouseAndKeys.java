/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.fieldway.sirius.driver.Arguments;
import org.fieldway.sirius.driver.Driven;
import org.fieldway.sirius.driver.UserInterface;
import org.fieldway.sirius.driver.Vocabulary;
import org.fieldway.sirius.driver.diagram.OnScreen;
import org.fieldway.sirius.driver.diagram.TableOnScreen;

/** Real events of mouse and keyboard, sent through the window system by xdotool. */
final class MouseAndKeys {

    private static final long UNTIL_SEEN = 700;

    private final Driven driven;

    MouseAndKeys(Driven driven) {
        this.driven = driven;
    }

    void register(Vocabulary vocabulary) {
        vocabulary.beside("click", arguments -> send(element(arguments, 1), "click", "1"));
        vocabulary.beside("dblclickui", arguments -> send(element(arguments, 1), "click", "--repeat", "2", "--delay", "80", "1"));
        // under a virtual display a synthetic click of the third button does not keep a menu open, the key does
        vocabulary.beside("rightclick", arguments -> send(element(arguments, 1), "click", "1", "sleep", "0.4", "key", "shift+F10", "sleep", "1.2"));
        vocabulary.beside("move", arguments -> send(element(arguments, 1)));
        vocabulary.beside("clickpalette", arguments -> send(place("palette", () -> screen().tool(arguments.at(1))), "click", "1"));
        vocabulary.beside("clickcell", arguments -> send(cell(arguments), "click", "1"));
        vocabulary.beside("dblclickcell", arguments -> send(cell(arguments), "click", "--repeat", "2", "--delay", "80", "1"));
        vocabulary.beside("dragui", this::drag);
        vocabulary.beside("type", arguments -> xdotool(List.of("type", "--delay", "30", arguments.at(1))));
        vocabulary.beside("key", arguments -> {
            List<String> command = new ArrayList<>(List.of("key"));
            command.addAll(arguments.from(1));
            return xdotool(command);
        });
        vocabulary.onScreen("where", arguments -> {
            Point place = screen().at(List.of(arguments.at(1))).get(0);
            return place.x + "," + place.y;
        });
    }

    private String drag(Arguments arguments) throws IOException, InterruptedException {
        List<Point> ends = driven.user().call("looking for both ends", () -> screen().at(List.of(arguments.at(1), arguments.at(2))));
        Point from = ends.get(0);
        Point to = ends.get(1);
        return send(from, "mousedown", "1", "mousemove", String.valueOf((from.x + to.x) / 2), String.valueOf((from.y + to.y) / 2), "sleep",
                "0.2", "mousemove", String.valueOf(to.x), String.valueOf(to.y), "sleep", "0.3", "mouseup", "1");
    }

    private Point element(Arguments arguments, int word) {
        return place("looking for " + arguments.at(word), () -> screen().at(List.of(arguments.at(word))).get(0));
    }

    private Point cell(Arguments arguments) throws InterruptedException {
        String line = arguments.at(1);
        String column = arguments.at(2);
        TableOnScreen table = driven.user().call("scrolling to a cell", () -> TableOnScreen.of(driven.user().page()).reveal(line, column));
        Thread.sleep(UNTIL_SEEN);
        return place("looking for a cell", () -> table.cell(line, column));
    }

    private Point place(String what, java.util.concurrent.Callable<Point> place) {
        return driven.user().call(what, place);
    }

    private OnScreen screen() {
        return OnScreen.of(driven.user().page());
    }

    private static String send(Point place, String... events) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mousemove", String.valueOf(place.x), String.valueOf(place.y)));
        command.addAll(List.of(events));
        xdotool(command);
        return place.x + "," + place.y;
    }

    private static String xdotool(List<String> events) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(events);
        UserInterface.program(command.toArray(String[]::new));
        Thread.sleep(UNTIL_SEEN);
        return null;
    }
}
