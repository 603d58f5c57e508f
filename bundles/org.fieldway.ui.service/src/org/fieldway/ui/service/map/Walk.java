/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.render.scene.Box;

/** Where keys lead on a map: to the nearest box in a direction, and along lines. */
public final class Walk {

    /** How much worse a step to the side is than one ahead. */
    private static final double SIDE = 2.2;

    private final Drawn drawn;

    public Walk(Drawn drawn) {
        this.drawn = drawn;
    }

    /** A direction on the map. */
    public enum Direction {
        /** Towards smaller x. */
        LEFT,
        /** Towards larger x. */
        RIGHT,
        /** Towards smaller y. */
        UP,
        /** Towards larger y. */
        DOWN;

        /** The direction of an arrow key. */
        static Optional<Direction> of(int key) {
            return switch (key) {
                case SWT.ARROW_LEFT -> Optional.of(LEFT);
                case SWT.ARROW_RIGHT -> Optional.of(RIGHT);
                case SWT.ARROW_UP -> Optional.of(UP);
                case SWT.ARROW_DOWN -> Optional.of(DOWN);
                default -> Optional.empty();
            };
        }

        double dx() {
            return this == LEFT ? -1 : this == RIGHT ? 1 : 0;
        }

        double dy() {
            return this == UP ? -1 : this == DOWN ? 1 : 0;
        }
    }

    /** Where to begin: in the centre, or at the first box. */
    public Optional<String> start() {
        String centre = drawn.map().centreId();
        return drawn.item(centre).isPresent() ? Optional.of(centre)
                : drawn.inReadingOrder().stream().filter(drawn::isActor).findFirst();
    }

    /** The nearest organisation or service in a direction that is allowed; empty where there is none. */
    public Optional<String> next(String from, Direction direction, Predicate<String> allowed) {
        Optional<Box> start = drawn.spot(from);
        if (start.isEmpty()) {
            return start().filter(allowed);
        }
        return drawn.inReadingOrder().stream().filter(drawn::isActor).filter(id -> !id.equals(from)).filter(allowed)
                .filter(id -> ahead(start.get(), drawn.spot(id).orElseThrow(), direction) > 0.5)
                .min(Comparator.comparingDouble(id -> cost(start.get(), drawn.spot(id).orElseThrow(), direction)));
    }

    private static double ahead(Box from, Box to, Direction direction) {
        return (middleX(to) - middleX(from)) * direction.dx() + (middleY(to) - middleY(from)) * direction.dy();
    }

    private static double cost(Box from, Box to, Direction direction) {
        double ahead = ahead(from, to, direction);
        double aside = Math.abs((middleX(to) - middleX(from)) * direction.dy())
                + Math.abs((middleY(to) - middleY(from)) * direction.dx());
        return ahead + SIDE * aside;
    }

    private static double middleX(Box box) {
        return box.x() + box.width() / 2;
    }

    private static double middleY(Box box) {
        return box.y() + box.height() / 2;
    }

    /** From a box to a line that leaves it, or comes to it; from a line to its end, or its beginning. */
    public Optional<String> along(String from, boolean onwards) {
        Optional<ReleasedRelation> line = drawn.relation(from);
        if (line.isPresent()) {
            return Optional.of(onwards ? line.get().toId() : line.get().fromId()).filter(id -> drawn.item(id).isPresent());
        }
        List<String> lines = linesOf(from);
        return lines.stream().filter(id -> leaves(id, from) == onwards).findFirst().or(() -> lines.stream().findFirst());
    }

    private boolean leaves(String line, String from) {
        return drawn.relation(line).filter(each -> each.fromId().equals(from)).isPresent();
    }

    /** The lines at a box or a service: those that leave first. */
    public List<String> linesOf(String actor) {
        List<String> lines = new ArrayList<>();
        drawn.map().relations().stream().filter(each -> each.fromId().equals(actor)).map(ReleasedRelation::id).forEach(lines::add);
        drawn.map().relations().stream().filter(each -> each.toId().equals(actor) && !lines.contains(each.id()))
                .map(ReleasedRelation::id).forEach(lines::add);
        return lines;
    }

    /** The next or previous line among those that share an end with this one: of its beginning first. */
    public String beside(String line, int by) {
        Optional<ReleasedRelation> relation = drawn.relation(line);
        if (relation.isEmpty()) {
            return line;
        }
        List<String> around = new ArrayList<>(linesOf(relation.get().fromId()));
        linesOf(relation.get().toId()).stream().filter(id -> !around.contains(id)).forEach(around::add);
        return around.get(Math.floorMod(around.indexOf(line) + by, around.size()));
    }
}
