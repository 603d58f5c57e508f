/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.parts;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;

import org.fieldway.core.store.OpenStudy;

/**
 * Keeps something that was found out about an open study until anything of that study changes. What is kept lives no
 * longer than the study is held. To be used on the thread of the model.
 *
 * @param <T> what is kept
 */
public final class UntilChange<T> {

    private final Function<OpenStudy, T> find;
    private final Map<OpenStudy, WeakReference<Kept<T>>> kept = new WeakHashMap<>();

    /** Held by the study through its listener. */
    private static final class Kept<T> {
        private T value;
    }

    /** @param find finds it out; called again after each change, once it is asked for */
    public UntilChange(Function<OpenStudy, T> find) {
        this.find = find;
    }

    /** As it is now. */
    public T of(OpenStudy study) {
        Kept<T> known = known(study);
        if (known.value == null) {
            known.value = find.apply(study);
        }
        return known.value;
    }

    /** Finds it out anew when it is asked for next. */
    public void forget(OpenStudy study) {
        known(study).value = null;
    }

    private synchronized Kept<T> known(OpenStudy study) {
        WeakReference<Kept<T>> found = kept.get(study);
        Kept<T> known = found == null ? null : found.get();
        if (known == null) {
            Kept<T> fresh = new Kept<>();
            study.addChangeListener(file -> fresh.value = null);
            kept.put(study, new WeakReference<>(fresh));
            known = fresh;
        }
        return known;
    }
}
