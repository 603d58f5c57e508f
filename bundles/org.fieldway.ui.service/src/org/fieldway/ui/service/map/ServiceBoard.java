/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.render.journey.Palette;
import org.fieldway.render.journey.Theme;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.service.ServiceDrawing;
import org.fieldway.render.service.ServiceOptions;

/**
 * What a canvas shows: the release of its map for the audience chosen, drawn; and what of it is selected. Only the team's map can
 * be changed, since every other audience sees less than there is. A new drawing comes a moment after a change; until then the one
 * before is shown.
 */
public final class ServiceBoard {

    private final MapSource source;
    private final MapSelection selection = new MapSelection();
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> drawnListeners = new ArrayList<>();
    private final MapDrawer drawer = new MapDrawer(this::drawn, this::changed);
    private Audience audience;
    private Theme theme = Theme.LIGHT;
    private boolean locked;
    private Release<ReleasedServiceMap> release;
    private Drawn drawn;
    private Set<String> found = Set.of();

    /** Shows a map to an audience. */
    public ServiceBoard(MapSource source, Audience audience) {
        this.source = source;
        this.audience = audience;
    }

    /** Releases the map anew and has it drawn. */
    public void refresh() {
        if (!source.isReading()) {
            release = source.release(audience);
            draw();
        }
        selection.keep(source::exists);
        changed();
    }

    /** Has the map drawn anew as it is. */
    public void draw() {
        if (release != null) {
            drawer.draw(release.content(), ServiceOptions.defaults().withTheme(theme));
        }
    }

    private void drawn(ServiceDrawing drawing) {
        drawn = new Drawn(drawing, release.content());
        List.copyOf(drawnListeners).forEach(Runnable::run);
        changed();
    }

    /** Tells the listeners that something looks different now, such as the selection. */
    public void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Calls the listener whenever the map looks different. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Calls the listener when a new drawing has come, before it is painted. */
    public void onDrawn(Runnable listener) {
        drawnListeners.add(listener);
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

    public Theme theme() {
        return theme;
    }

    /** Draws on another ground. */
    public void theme(Theme newTheme) {
        if (theme != newTheme) {
            theme = newTheme;
            draw();
        }
    }

    /** Says that the file may not be written now, or may be again. */
    public void lock(boolean nowLocked) {
        if (locked != nowLocked) {
            locked = nowLocked;
            changed();
        }
    }

    /** True where the landscape can be changed here. */
    public boolean isEditable() {
        return !locked && !audience.beyondTeam() && !source.isReading();
    }

    /** True where it can be said how the map is shown; for each audience, since that tells nothing new. */
    public boolean isArrangeable() {
        return !locked;
    }

    /** True while the quotes behind the lines are being read. */
    public boolean isReading() {
        return source.isReading();
    }

    /** True while a newer drawing is on its way. */
    public boolean isDrawing() {
        return drawer.isWorking();
    }

    /** Stops the drawing that is on its way; the one before stays. */
    public void stopDrawing() {
        drawer.cancel();
    }

    /** Nothing is drawn any more. */
    public void close() {
        drawer.close();
    }

    /** What is shown and what was withheld; empty while it is being read. */
    public Optional<Release<ReleasedServiceMap>> release() {
        return Optional.ofNullable(release);
    }

    /** The drawing; empty until the first one has come. */
    public Optional<Drawn> drawn() {
        return Optional.ofNullable(drawn);
    }

    /** The shapes; a white sheet until the first drawing has come. */
    public Scene scene() {
        return drawn == null ? new Scene(900, 600, "", "", "", Palette.of(theme).background(), List.of())
                : drawn.drawing().scene();
    }

    /** What is selected; changed through this object. */
    public MapSelection selection() {
        return selection;
    }

    /** What keys mean. */
    public Optional<String> focus() {
        return selection.focus();
    }

    /** Selects this alone; null for nothing. */
    public void select(String id) {
        selection.select(id);
        changed();
    }

    public void selectAll(Collection<String> ids) {
        selection.selectAll(ids);
        changed();
    }

    /** Takes something into the selection, or out again. */
    public void toggle(String id) {
        selection.toggle(id);
        changed();
    }

    /** Moves the focus within what is selected. */
    public void focusOn(String id) {
        selection.focusOn(id);
        changed();
    }

    /** What a search found; it is marked. */
    public Set<String> found() {
        return found;
    }

    /** Marks what a search found. */
    public void found(Set<String> ids) {
        if (!found.equals(ids)) {
            found = Set.copyOf(ids);
            changed();
        }
    }
}
