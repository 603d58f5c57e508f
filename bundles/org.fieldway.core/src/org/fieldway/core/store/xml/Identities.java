/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.model.study.Identified;

/**
 * The ids of one open study. An object gets its id once, when it is first put into the study; moving it, undoing and
 * redoing keep the id. A copy, of this study or of another one that is open, comes with an id that somebody else has,
 * and gets a new one.
 */
public final class Identities {

    private static final Set<Identities> OPEN = Collections.synchronizedSet(
            Collections.newSetFromMap(new WeakHashMap<>()));

    private final Map<UUID, EObject> present = new HashMap<>();
    private final Map<UUID, WeakReference<EObject>> away = new HashMap<>();

    /** Ids of a study that is being opened. */
    public Identities() {
        this(true);
    }

    private Identities(boolean open) {
        if (open) {
            OPEN.add(this);
        }
    }

    /** Ids of files that are read beside any study: nobody's ids are taken by them. */
    public static Identities ofNobody() {
        return new Identities(false);
    }

    /** Forgets all ids, when the study is closed. */
    public void close() {
        OPEN.remove(this);
        present.clear();
        away.clear();
    }

    /** @return the object of that id, where it is loaded and part of the study */
    public Optional<EObject> find(UUID id) {
        return Optional.ofNullable(present.get(id));
    }

    /** @return false where another object of the study has the id already */
    boolean load(Identified object) {
        return present.putIfAbsent(object.getId(), object) == null;
    }

    void attach(Identified object) {
        UUID id = object.getId();
        if (id == null || !isOwn(id, object) && isTaken(id)) {
            object.setId(UUID.randomUUID());
        }
        present.put(object.getId(), object);
        away.remove(object.getId());
    }

    void detach(Identified object) {
        if (object.getId() != null && present.remove(object.getId(), object)) {
            away.put(object.getId(), new WeakReference<>(object));
        }
    }

    void unload(Identified object) {
        present.remove(object.getId(), object);
    }

    private boolean isOwn(UUID id, EObject object) {
        return present.get(id) == object || wasAway(id) == object;
    }

    private boolean isTaken(UUID id) {
        synchronized (OPEN) {
            return OPEN.stream().anyMatch(study -> study.present.containsKey(id) || study.wasAway(id) != null);
        }
    }

    private EObject wasAway(UUID id) {
        WeakReference<EObject> reference = away.get(id);
        return reference == null ? null : reference.get();
    }
}
