/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.SafeRunner;

/** The studies that are open in this workbench, and which of them is the active one. Belongs to the user-interface thread. */
public final class OpenStudies {

    private static final OpenStudies INSTANCE = new OpenStudies();

    private final List<StudySession> sessions = new ArrayList<>();
    private final List<OpenStudiesListener> listeners = new CopyOnWriteArrayList<>();
    private StudySession active;

    private OpenStudies() {
    }

    public static OpenStudies get() {
        return INSTANCE;
    }

    /** All open studies, the one opened first in front. */
    public List<StudySession> all() {
        return List.copyOf(sessions);
    }

    /** The open study of that folder. */
    public Optional<StudySession> find(Path folder) {
        Path wanted = folder.toAbsolutePath().normalize();
        return sessions.stream().filter(session -> session.folder().equals(wanted)).findFirst();
    }

    /** The study that the menus mean: the one last worked on. */
    public Optional<StudySession> active() {
        return Optional.ofNullable(active);
    }

    /** Makes an open study the one that the menus mean. */
    public void activate(StudySession session) {
        if (session != active && (session == null || sessions.contains(session))) {
            active = session;
            tell(listener -> listener.activated(session));
        }
    }

    void add(StudySession session) {
        sessions.add(session);
        session.onHistory(() -> tell(listener -> listener.historyChanged(session)));
        tell(listener -> listener.opened(session));
        activate(session);
    }

    void remove(StudySession session) {
        if (sessions.remove(session)) {
            if (active == session) {
                activate(sessions.isEmpty() ? null : sessions.getLast());
            }
            tell(listener -> listener.closed(session));
        }
    }

    public void addListener(OpenStudiesListener listener) {
        listeners.add(listener);
    }

    public void removeListener(OpenStudiesListener listener) {
        listeners.remove(listener);
    }

    private void tell(Consumer<OpenStudiesListener> call) {
        for (OpenStudiesListener listener : listeners) {
            SafeRunner.run(() -> call.accept(listener));
        }
    }
}
