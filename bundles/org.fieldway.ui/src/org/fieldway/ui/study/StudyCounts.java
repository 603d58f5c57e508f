/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.index.CodingIndex;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;

/** How often things are coded, counted from the index without opening a source. */
public final class StudyCounts {

    private record Counted(Map<UUID, Integer> bySource, Map<UUID, Integer> byCode, int total) {
    }

    private final OpenStudy open;
    private final StudyListeners listeners;
    private final BackgroundWork<Boolean> work;
    private Counted counted;

    StudyCounts(OpenStudy open, StudyListeners listeners) {
        this.open = open;
        this.listeners = listeners;
        this.work = new BackgroundWork<>(Messages.counting, monitor -> {
            open.readIndex(monitor);
            return true;
        }, ready -> count());
        work.schedule(0);
    }

    /** The index is read by now, so nothing waits for a file here; changes that are not saved are counted too. */
    private void count() {
        try {
            CodingIndex index = open.index();
            counted = new Counted(index.countBySource(), index.countByCode(), index.size());
            listeners.changed(Set.of());
        } catch (FieldwayException e) {
            ILog.of(StudyCounts.class).warn("The codings could not be counted.");
        }
    }

    void changed(Set<EObject> objects) {
        if (open.isIndexReady() && objects.stream().anyMatch(object -> object instanceof Coding || object instanceof CodingFile)) {
            count();
        }
    }

    /** The codings of a source; empty while they are still being counted. */
    public OptionalInt ofSource(UUID source) {
        return counted == null ? OptionalInt.empty() : OptionalInt.of(counted.bySource().getOrDefault(source, 0));
    }

    /** The codings with a code, those of its subcodes apart; empty while they are still being counted. */
    public OptionalInt ofCode(UUID code) {
        return counted == null ? OptionalInt.empty() : OptionalInt.of(counted.byCode().getOrDefault(code, 0));
    }

    /** All codings of the study; empty while they are still being counted. */
    public OptionalInt total() {
        return counted == null ? OptionalInt.empty() : OptionalInt.of(counted.total());
    }

    void close() {
        work.close();
    }
}
