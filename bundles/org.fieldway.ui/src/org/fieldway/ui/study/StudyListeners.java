/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.ecore.EObject;

/** Tells the listeners of a study; one that fails is logged and does not keep the others from hearing. */
final class StudyListeners {

    private final List<StudyListener> listeners = new CopyOnWriteArrayList<>();

    void add(StudyListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    void remove(StudyListener listener) {
        listeners.remove(listener);
    }

    void changed(Set<EObject> objects) {
        tell(listener -> listener.changed(objects));
    }

    void tell(Consumer<StudyListener> call) {
        for (StudyListener listener : listeners) {
            SafeRunner.run(() -> call.accept(listener));
        }
    }
}
