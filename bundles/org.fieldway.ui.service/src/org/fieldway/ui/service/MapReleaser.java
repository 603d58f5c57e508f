/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.release.MapMoment;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleaseSource;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.core.release.Releases;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Organisation;
import org.fieldway.ui.service.map.MapSource;
import org.fieldway.ui.study.StudySession;

/**
 * Releases the map of an editor. Quotes are read beside the user-interface thread, consent once while nothing but the landscape
 * changes, so that opening and editing wait for no file.
 */
final class MapReleaser implements MapSource {

    private final StudySession session;
    private final Supplier<ServiceMap> map;
    private ReleaseSource source;
    private boolean reading;

    /** @param map the map at the time */
    MapReleaser(StudySession session, Supplier<ServiceMap> map) {
        this.session = session;
        this.map = map;
    }

    /** Reads what stands behind the lines, as far as it was not read before, then goes on; at once where all was read. */
    void prepare(Runnable then) {
        reading = true;
        session.afterReading(Releases.servicePreparation(session.openStudy()), () -> {
            reading = false;
            then.run();
        });
    }

    @Override
    public Release<ReleasedServiceMap> release(Audience audience) {
        LocalDate today = LocalDate.now();
        if (source == null || !source.today().equals(today)) {
            source = ReleaseSource.of(session.openStudy(), today);
        }
        return Releases.serviceMap(source, map.get(), audience, MapMoment.of(map.get()));
    }

    @Override
    public boolean isReading() {
        return reading;
    }

    @Override
    public boolean exists(String id) {
        return session.find(id).isPresent();
    }

    /** Consent is read anew where anything beside the landscape has changed. */
    void changed(Set<EObject> objects) {
        EObject landscape = session.openStudy().services();
        if (!objects.stream().allMatch(each -> each instanceof Organisation || EcoreUtil.isAncestor(landscape, each))) {
            source = null;
        }
    }
}
