/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.ILog;

/**
 * The component that Sirius makes when it starts: it hands over the viewpoint specification. By reflection, because this
 * bundle is built without Sirius.
 */
public final class ViewpointRegistration {

    /** The viewpoint specification, as Sirius wants it: bundle, folder, file. */
    public static final String SPECIFICATION = "org.fieldway.sirius/description/fieldway.odesign";

    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

    /** Called by Sirius alone. Does nothing, and says nothing, where there is no Sirius. */
    public ViewpointRegistration() {
        try {
            register(Class.forName(REGISTRY));
        } catch (ClassNotFoundException e) {
            return;
        }
    }

    private static void register(Class<?> type) {
        try {
            Object registry = type.getMethod("getInstance").invoke(null);
            type.getMethod("registerFromPlugin", String.class).invoke(registry, SPECIFICATION);
        } catch (ReflectiveOperationException e) {
            Throwable cause = e instanceof InvocationTargetException wrapped ? wrapped.getCause() : e;
            ILog.of(ViewpointRegistration.class)
                    .error("The diagrams and tables of Fieldway are not offered: this Sirius cannot take them.", cause);
        }
    }
}
