/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.render.journey.Journey;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.journey.Theme;
import org.fieldway.ui.journey.filter.AtLeast;
import org.fieldway.ui.journey.filter.AtLeast.Filtered;
import org.fieldway.ui.journey.geometry.BoardGeometry;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.SceneGeometry;
import org.fieldway.ui.journey.geometry.Selection;
import org.fieldway.ui.journey.geometry.Walk;

/**
 * What a board shows: the release of its map for the audience chosen, drawn; and what of it is selected. Only the team's
 * board can be changed, since every other audience sees less than there is.
 */
public final class Board {

    private final MapSource source;
    private final Selection selection = new Selection();
    private final List<Runnable> listeners = new ArrayList<>();
    private Audience audience;
    private Theme theme = Theme.LIGHT;
    private boolean locked;
    private Release<ReleasedMap> release;
    private AtLeast filter = AtLeast.ALL;
    private Filtered filtered;
    private Set<Place> found = Set.of();
    private Journey journey;
    private BoardGeometry geometry;

    /** Shows a map to an audience. */
    public Board(MapSource source, Audience audience) {
        this.source = source;
        this.audience = audience;
        refresh();
    }

    /** Releases and draws the map anew, and tells the listeners. */
    public void refresh() {
        release = source.release(audience);
        draw();
    }

    private void draw() {
        filtered = filter.apply(release.content());
        journey = JourneyLayout.arrange(filtered.map(), JourneyOptions.defaults().withTheme(theme));
        geometry = SceneGeometry.of(journey, filtered.map(), isEditable(), audience.beyondTeam() ? 0 : source.hiddenLanes());
        selection.keepTo(geometry);
        changed();
    }

    /** Tells the listeners that something looks different now, such as the selection. */
    public void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Calls the listener whenever the board looks different. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** For whom the map is shown. */
    public Audience audience() {
        return audience;
    }

    /** Shows the map as another audience gets it. */
    public void show(Audience newAudience) {
        if (!audience.equals(newAudience)) {
            audience = newAudience;
            refresh();
        }
    }

    /** Draws on another ground. */
    public void theme(Theme newTheme) {
        if (theme != newTheme) {
            theme = newTheme;
            draw();
        }
    }

    /** Says that the map's file may not be written now, or may be again. */
    public void lock(boolean nowLocked) {
        if (locked != nowLocked) {
            locked = nowLocked;
            draw();
        }
    }

    /** The ground it is drawn on. */
    public Theme theme() {
        return theme;
    }

    /** True where the map can be changed here. */
    public boolean isEditable() {
        return !locked && !audience.beyondTeam() && !source.isReading();
    }

    /** True while the map is shown without its cards, since the evidence behind them is still being read. */
    public boolean isReading() {
        return source.isReading();
    }

    /** How many lanes are hidden from this board. */
    public int hiddenLanes() {
        return audience.beyondTeam() ? 0 : source.hiddenLanes();
    }

    /** Which cards are shown. */
    public AtLeast filter() {
        return filter;
    }

    /** Shows only cards that enough participants stand behind. */
    public void filter(AtLeast newFilter) {
        if (!filter.equals(newFilter)) {
            filter = newFilter;
            draw();
        }
    }

    /** How many cards the filter leaves out. */
    public int filteredOut() {
        return filtered.left();
    }

    /** The places that a search found; they are marked. */
    public Set<Place> found() {
        return found;
    }

    /** Marks what a search found. */
    public void found(Set<Place> places) {
        if (!found.equals(places)) {
            found = Set.copyOf(places);
            changed();
        }
    }

    /** What is shown and what was withheld. */
    public Release<ReleasedMap> release() {
        return release;
    }

    /** The drawing. */
    public Journey journey() {
        return journey;
    }

    /** Where everything is. */
    public BoardGeometry geometry() {
        return geometry;
    }

    /** True where the lane is folded up. */
    public boolean isCollapsed(String laneId) {
        return release.content().lanes().stream().anyMatch(l -> l.id().equals(laneId) && l.collapsed());
    }

    /** What is selected; call {@link #changed} after changing it. */
    public Selection selection() {
        return selection;
    }

    /** The place with the focus. */
    public Optional<Place> focus() {
        return selection.focus();
    }

    /** Selects a place alone; null for nothing. */
    public void select(Place place) {
        selection.select(place);
        selection.keepTo(geometry);
        changed();
    }

    /** The arrow keys' walk over what is shown. */
    public Walk walk() {
        return new Walk(geometry);
    }

    /** The card as released, if it is on the map. */
    public Optional<ReleasedCard> card(String id) {
        return release.content().cards().stream().filter(c -> Objects.equals(c.id(), id)).findFirst();
    }
}
