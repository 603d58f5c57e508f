/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;

/** The studies that are open in this workbench, and which of them is the active one. Belongs to the user-interface thread. */
public final class OpenStudies {

    private static final OpenStudies INSTANCE = new OpenStudies();

    private final List<StudySession> sessions = new ArrayList<>();
    private final List<OpenStudiesListener> listeners = new CopyOnWriteArrayList<>();
    private StudyDomains domains;
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

    /** The open study that an object belongs to. */
    public Optional<StudySession> of(EObject object) {
        ResourceSet set = object.eResource() == null ? null : object.eResource().getResourceSet();
        return sessions.stream().filter(session -> set != null && session.domain().getResourceSet() == set).findFirst();
    }

    /**
     * Opens a study, with progress; comes back to it if it is open already.
     *
     * @throws FieldwayException if the folder is no study or one of its files cannot be read; nothing is open then
     */
    public StudySession open(Path folder) throws FieldwayException {
        Optional<StudySession> there = find(folder);
        if (there.isPresent()) {
            activate(there.get());
            return there.get();
        }
        OpenOptions options = OpenOptions.toEdit().with(domains().provider());
        OpenStudy opened = LongWork.run(true, monitor -> StudyStore.open(folder.toAbsolutePath().normalize(), options));
        var session = new StudySession(opened);
        SafeRunner.run(() -> domains().opened(session));
        add(session);
        return session;
    }

    /** Closes a study; unsaved changes are lost, so a person is asked before: see {@link ClosingStudies}. */
    public void close(StudySession session) {
        if (sessions.contains(session)) {
            session.close(() -> SafeRunner.run(() -> domains().closing(session)));
            remove(session);
        }
    }

    private StudyDomains domains() {
        if (domains == null) {
            domains = DomainsRegistry.read();
        }
        return domains;
    }

    private void add(StudySession session) {
        sessions.add(session);
        session.onHistory(() -> tell(listener -> listener.historyChanged(session)));
        tell(listener -> listener.opened(session));
        activate(session);
    }

    private void remove(StudySession session) {
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
