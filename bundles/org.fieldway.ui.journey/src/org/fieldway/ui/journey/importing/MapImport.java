/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.material.MaterialReading;
import org.fieldway.core.material.StudyMaterial;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.interchange.ImportPlan;
import org.fieldway.interchange.maps.importing.MapFile;
import org.fieldway.interchange.maps.importing.MapPlans;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.study.LongWork;
import org.fieldway.ui.study.StudySession;

/** A file that was read, and what it would bring into an open study. */
final class MapImport {

    private final StudySession session;
    private final MapFile file;

    private MapImport(StudySession session, MapFile file) {
        this.session = session;
        this.file = file;
    }

    /**
     * Reads the file, and the sources that its cards name, beside the user-interface thread.
     *
     * @throws FieldwayException where the file has mistakes or cannot be read
     */
    static MapImport read(StudySession session, Path path) throws FieldwayException {
        session.commitPending();
        OpenStudy study = session.openStudy();
        MapFile file = LongWork.run(true, monitor -> {
            MapFile read = MapFile.read(path);
            if (read.draft().cards().stream().anyMatch(card -> !card.evidence().isEmpty())) {
                study.readIndex(monitor);
            }
            return read;
        });
        Set<UUID> named = new MapPlans(study).sources(file);
        MaterialReading sources = StudyMaterial.of(study).reading(study.study().getSources().stream()
                .filter(entry -> named.contains(entry.getId())).toList());
        if (sources.isNeeded()) {
            LongWork.run(true, sources::read).keep();
        }
        return new MapImport(session, file);
    }

    Path path() {
        return file.path();
    }

    /** The maps that can be changed now. */
    List<JourneyMap> targets() {
        return session.maps().stream().filter(map -> !session.isReadOnly(map)).toList();
    }

    /** @param target null for a new map */
    ImportPlan plan(JourneyMap target) throws FieldwayException {
        MapPlans plans = new MapPlans(session.openStudy());
        return target == null ? plans.asNewMap(file) : plans.into(target, file);
    }

    /** Carries out a plan in one step of undo and shows the map. @return false where the study cannot be changed now */
    boolean take(ImportPlan plan, JourneyMap target) throws FieldwayException {
        if (target != null) {
            boolean done = session.execute(Messages.doImportInto, target, plan.command());
            Navigation.reveal(session, target, null);
            return done;
        }
        if (!session.execute(Messages.doImport, session.study(), plan.command())) {
            return false;
        }
        Navigation.reveal(session, session.openStudy().map(plan.files().get(0).name()), null);
        return true;
    }
}
