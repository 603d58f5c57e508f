/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.fieldway.core.store.OpenOptions;

/** The one {@link StudyDomains} of this workbench, from the extension point {@code org.fieldway.ui.domains}. */
final class DomainsRegistry {

    private static final String POINT = "org.fieldway.ui.domains";

    private DomainsRegistry() {
    }

    static StudyDomains read() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)).findFirst().flatMap(element -> {
            try {
                return Optional.of((StudyDomains) element.createExecutableExtension("class"));
            } catch (CoreException e) {
                ILog.get().error("The editing domains of " + element.getContributor().getName() + " cannot be used.", e);
                return Optional.empty();
            }
        }).orElse(() -> OpenOptions.toEdit().domains());
    }
}
