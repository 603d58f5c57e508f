/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.util.function.Predicate;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes the editing domain and resource set of a study, before anything is loaded into them. */
@FunctionalInterface
public interface DomainProvider {

    /**
     * @param readOnly says of a resource whether it may not be changed now; the domain's commands must heed it
     * @return a new domain whose resource set is empty
     */
    StudyDomain create(Predicate<Resource> readOnly);
}
