/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.workbench;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.fieldway.ui.selection.StandsFor;

/** Leads from shapes of a diagram, and from lines, columns and cells of a table, to the objects of the study that they stand for. */
public final class ShapesAdapter implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object shape, Class<T> type) {
        EObject shown = shape instanceof IGraphicalEditPart part ? part.resolveSemanticElement() : (EObject) shape;
        EObject target = shown instanceof DSemanticDecorator decorator ? decorator.getTarget() : null;
        return type == StandsFor.class && target != null && !target.eIsProxy() ? type.cast(new StandsFor(target)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { StandsFor.class };
    }
}
