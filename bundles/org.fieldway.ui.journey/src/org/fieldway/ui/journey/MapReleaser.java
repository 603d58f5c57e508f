/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleaseSource;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.Releases;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.ui.journey.board.MapSource;
import org.fieldway.ui.study.StudySession;

/**
 * Releases the map of an editor. Consent and evidence are read once, beside the user-interface thread, and kept while nothing
 * but the map changes, so that opening and typing wait for no file.
 */
final class MapReleaser implements MapSource {

    private final StudySession session;
    private final Supplier<JourneyMap> map;
    private ReleaseSource source;

    /** @param map the map at the time */
    MapReleaser(StudySession session, Supplier<JourneyMap> map) {
        this.session = session;
        this.map = map;
    }

    @Override
    public Release<ReleasedMap> release(Audience audience) {
        LocalDate today = LocalDate.now();
        if (source == null || !source.today().equals(today)) {
            source = ReleaseSource.of(session.openStudy(), today);
        }
        return Releases.map(source, map.get(), audience);
    }

    @Override
    public boolean isReading() {
        return false;
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
