/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.fieldway.model.study.Identified;

/** Ids of model objects as text, for content that leaves the model. */
public final class Ids {

    private Ids() { }

    /** The id as in the study's files; "" for null and for an object that has none yet. */
    public static String of(Identified object) {
        return object == null ? "" : of(object.getId());
    }

    /** As text; "" for null. */
    public static String of(UUID id) {
        return id == null ? "" : id.toString();
    }

    /** The ids of these objects, each once, in their order; those without one are left out. */
    public static List<String> of(Collection<? extends Identified> objects) {
        return objects.stream().map(Ids::of).filter(id -> !id.isEmpty()).distinct().toList();
    }
}
