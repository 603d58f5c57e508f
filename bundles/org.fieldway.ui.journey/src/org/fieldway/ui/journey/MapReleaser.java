/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.material.MaterialReading;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleaseSource;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.Releases;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.ui.journey.board.MapSource;
import org.fieldway.ui.study.StudySession;

/**
 * Releases the map of an editor. The evidence behind it is read beside the user-interface thread; until it is known, the map is
 * released without its cards, since only evidence tells which of them the audience may see.
 */
final class MapReleaser implements MapSource {

    private final StudySession session;
    private final Supplier<JourneyMap> map;
    private final Runnable known;
    private ReleaseSource source;
    private Release<ReleasedMap> last;
    private boolean started;
    private boolean reading;

    /**
     * @param map the map at the time
     * @param known called when evidence has been read, so that the map is to be released anew
     */
    MapReleaser(StudySession session, Supplier<JourneyMap> map, Runnable known) {
        this.session = session;
        this.map = map;
        this.known = known;
    }

    @Override
    public Release<ReleasedMap> release(Audience audience) {
        MaterialReading needed = Releases.preparation(session.openStudy(), List.of(map.get()));
        if (!needed.isNeeded()) {
            reading = false;
            last = Releases.map(source(), map.get(), audience);
            return last;
        }
        start(needed);
        if (last != null && last.audience().equals(audience)) {
            return last;
        }
        reading = true;
        return withoutCards(audience);
    }

    private void start(MaterialReading needed) {
        if (!started) {
            started = true;
            session.afterReading(needed, () -> {
                started = false;
                known.run();
            });
        }
    }

    private ReleaseSource source() {
        LocalDate today = LocalDate.now();
        if (source == null || !source.today().equals(today)) {
            source = ReleaseSource.of(session.openStudy(), today);
        }
        return source;
    }

    private Release<ReleasedMap> withoutCards(Audience audience) {
        JourneyMap frame = EcoreUtil.copy(map.get());
        frame.getCards().clear();
        frame.getCardLinks().clear();
        Release<ReleasedMap> release = Releases.map(source(), frame, audience);
        ReleasedMap empty = release.content();
        return new Release<>(new ReleasedMap(empty.id(), empty.title(), Messages.reading, empty.kind(), audience, empty.language(),
                empty.stages(), empty.lanes(), List.of(), empty.links(), List.of(), 0, empty.notes()), release.purpose(), audience, List.of());
    }

    @Override
    public boolean isReading() {
        return reading;
    }

    @Override
    public int hiddenLanes() {
        JourneyMap present = map.get();
        return present == null ? 0 : (int) present.getLanes().stream().filter(Lane::isHidden).count();
    }

    /** Consent is read anew where anything beside the map has changed. */
    void changed(Set<EObject> objects) {
        if (!objects.stream().allMatch(o -> EcoreUtil.isAncestor(map.get(), o))) {
            source = null;
        }
    }
}
