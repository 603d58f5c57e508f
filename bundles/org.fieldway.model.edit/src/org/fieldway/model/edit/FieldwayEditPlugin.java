/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit;

import org.eclipse.emf.common.util.ResourceLocator;

/** Where the generated item providers look for their texts and images; works with and without a running platform. */
public final class FieldwayEditPlugin {
    /** The texts of {@code plugin.properties} and the images below {@code icons}. */
    public static final ResourceLocator INSTANCE = new ModelResources();

    private FieldwayEditPlugin() {
    }

    /** Tells whether there is a text of that key. */
    public static boolean has(String key) {
        return ((ModelResources) INSTANCE).has(key);
    }
}
