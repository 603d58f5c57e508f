/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;

/**
 * A diagram or table of a study, as it stands in the list of them; its content need not be loaded.
 *
 * @param descriptor by which Sirius opens it
 */
public record Diagram(DRepresentationDescriptor descriptor) {

    /** The name that a person gave it, never null. */
    public String name() {
        String name = descriptor.getName();
        return name == null || name.isBlank() ? Messages.untitled : name;
    }

    /** The name of what it is, as the viewpoint specification has it, such as “Journey table”; empty where that is unknown. */
    public String kind() {
        RepresentationDescription description = descriptor.getDescription();
        return description == null || description.eIsProxy() ? "" : description.getName();
    }

    /** What it shows; empty where that is no longer in the study. */
    public Optional<EObject> target() {
        return Optional.ofNullable(descriptor.getTarget()).filter(object -> !object.eIsProxy() && object.eResource() != null);
    }
}
