/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.ui.canvas.Hints;

/**
 * Lets an organisation or a service be chosen: by the arrow keys, by typing the beginning of its name, or by a click. While it is
 * active, keys and clicks do nothing else.
 */
public final class TargetMode {

    private final ServiceView view;
    private final ServiceBoard board;
    private final Hints hints;
    private Request request;
    private String candidate;
    private String typed = "";

    /**
     * What is asked for.
     *
     * @param from id of where the line begins that is drawn to the candidate; null for no line
     * @param sentence says what to do
     * @param stays true where several are chosen one after the other, until Escape
     */
    private record Request(String from, String sentence, Predicate<String> allowed, Consumer<String> chosen, boolean stays) { }

    TargetMode(ServiceView view, ServiceBoard board, Hints hints) {
        this.view = view;
        this.board = board;
        this.hints = hints;
        board.onChange(this::show);
    }

    /** True while something is to be chosen. */
    public boolean isActive() {
        return request != null;
    }

    /** Asks for one; a line to it is drawn from {@code from}, unless that is null. */
    void ask(String from, String sentence, Predicate<String> allowed, Consumer<String> chosen) {
        begin(new Request(from, sentence, allowed, chosen, false));
    }

    /** Asks for one after the other, until the person has enough. */
    public void askSeveral(String sentence, Consumer<String> chosen) {
        begin(new Request(null, sentence, id -> true, chosen, true));
    }

    private void begin(Request newRequest) {
        request = newRequest;
        typed = "";
        candidate = request.from() != null ? request.from() : board.focus().filter(this::isActor)
                .or(() -> board.drawn().flatMap(drawn -> new Walk(drawn).start())).orElse(null);
        hints.say(request.sentence());
        view.setFocus();
        show();
    }

    private boolean isActor(String id) {
        return board.drawn().filter(drawn -> drawn.isActor(id)).isPresent();
    }

    /** All keys are for choosing now. */
    void pressed(Event e) {
        Optional<Walk.Direction> direction = Walk.Direction.of(e.keyCode);
        if (direction.isPresent()) {
            typed = "";
            board.drawn().flatMap(drawn -> new Walk(drawn).next(candidate, direction.get(), id -> true)).ifPresent(this::go);
        } else if (e.keyCode == SWT.ESC) {
            cancel();
        } else if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
            choose(candidate);
        } else if (e.keyCode == SWT.BS && !typed.isEmpty()) {
            typed = typed.substring(0, typed.length() - 1);
            search();
        } else if (!Character.isISOControl(e.character)) {
            typed += e.character;
            search();
        }
    }

    private void search() {
        hints.say(typed.isEmpty() ? request.sentence() : NLS.bind(Messages.searching, typed));
        String wanted = typed.toLowerCase(Locale.ROOT);
        board.drawn().ifPresent(drawn -> drawn.inReadingOrder().stream().filter(drawn::isActor)
                .filter(request.allowed()).filter(id -> matches(drawn, id, wanted, true)).findFirst()
                .or(() -> drawn.inReadingOrder().stream().filter(drawn::isActor).filter(request.allowed())
                        .filter(id -> matches(drawn, id, wanted, false)).findFirst())
                .ifPresent(this::go));
    }

    private static boolean matches(Drawn drawn, String id, String wanted, boolean atStart) {
        String name = drawn.item(id).map(Item::name).orElse("").toLowerCase(Locale.ROOT);
        return atStart ? name.startsWith(wanted) : name.contains(wanted);
    }

    private void go(String id) {
        candidate = id;
        view.reveal(id);
        show();
    }

    /** What is chosen by keys now; null for nothing. */
    public String candidate() {
        return request == null ? null : candidate;
    }

    /** Chooses this one, if it may be. */
    void choose(String id) {
        Request answered = request;
        if (id == null || !isActor(id) || !answered.allowed().test(id)) {
            hints.say(Messages.cannotChoose);
            return;
        }
        if (!answered.stays()) {
            cancel();
        } else {
            candidate = id;
            typed = "";
            show();
        }
        answered.chosen().accept(id);
    }

    /** Nothing is to be chosen any more. */
    public void cancel() {
        if (request != null) {
            request = null;
            candidate = null;
            view.overlay(Overlay.NONE);
            hints.clear();
        }
    }

    private void show() {
        if (request == null || view.isDisposed()) {
            return;
        }
        Overlay.Wire wire = board.drawn().filter(drawn -> request.from() != null && candidate != null)
                .flatMap(drawn -> drawn.spot(request.from()).flatMap(from -> drawn.spot(candidate).map(to -> wire(from, to))))
                .orElse(null);
        view.overlay(Overlay.wire(wire, candidate));
    }

    private static Overlay.Wire wire(Box from, Box to) {
        return new Overlay.Wire(from.x() + from.width() / 2, from.y() + from.height() / 2, to.x() + to.width() / 2,
                to.y() + to.height() / 2);
    }
}
