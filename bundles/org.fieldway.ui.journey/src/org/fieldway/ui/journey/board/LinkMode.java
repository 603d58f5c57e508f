/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.fieldway.render.scene.Box;
import org.fieldway.ui.canvas.Hints;
import org.fieldway.ui.journey.board.Overlay.Wire;
import org.fieldway.ui.journey.geometry.Place;

/** Draws a link with the keyboard: while it is active, the arrow keys choose where the link leads, Enter draws it. */
final class LinkMode {

    private final BoardView view;
    private final Board board;
    private final LinkEdits links;
    private final Hints hints;
    private final BiConsumer<Place, Place> words;
    private Place from;

    /** @param words asks for the words of a link that cannot be seen without */
    LinkMode(BoardView view, Board board, LinkEdits links, Hints hints, BiConsumer<Place, Place> words) {
        this.view = view;
        this.board = board;
        this.links = links;
        this.hints = hints;
        this.words = words;
        board.onChange(this::show);
    }

    boolean isActive() {
        return from != null;
    }

    /** Begins at the place with the focus. */
    void begin() {
        Optional<Place> start = board.focus().filter(place -> board.isEditable() && links.end(place).isPresent());
        if (start.isEmpty()) {
            hints.say(Messages.linkFromWhat);
            return;
        }
        from = start.get();
        hints.say(from instanceof Place.Stage ? Messages.linkToStage : Messages.linkToCard);
        show();
    }

    private void show() {
        if (from != null && !view.isDisposed()) {
            Optional<Box> start = board.geometry().box(from);
            Optional<Box> end = board.focus().flatMap(board.geometry()::box);
            if (start.isPresent() && end.isPresent()) {
                Place target = board.focus().filter(p -> links.canLink(from, p)).orElse(null);
                view.overlay(Overlay.wire(new Wire(middleX(start.get()), middleY(start.get()), middleX(end.get()),
                        middleY(end.get())), target));
            }
        }
    }

    private static double middleX(Box box) {
        return box.x() + box.width() / 2;
    }

    private static double middleY(Box box) {
        return box.y() + box.height() / 2;
    }

    /** Draws the link to the place with the focus, if it can be. */
    void finish() {
        Place start = from;
        Place end = board.focus().orElse(null);
        if (!links.canLink(start, end)) {
            hints.say(NLS.bind(Messages.cannotLink, start instanceof Place.Stage ? Messages.toAStage : Messages.toACard));
            return;
        }
        cancel();
        connect(start, end);
    }

    /** Draws a link, and asks for its words where it could not be seen without. */
    void connect(Place start, Place end) {
        if (links.needsWords(start, end)) {
            words.accept(start, end);
        } else {
            links.link(start, end);
            hints.say(Messages.linked);
        }
    }

    void cancel() {
        if (from != null) {
            from = null;
            view.overlay(Overlay.NONE);
            hints.clear();
        }
    }
}
