/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.workshop;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;

/** Puts an editor beside another one, in a part of the editor area of its own. */
final class SideBySide {

    private static final float HALF = 0.5f;

    private SideBySide() { }

    /** Nothing happens where the two are beside each other already, or where the workbench has no room of that kind. */
    static void place(IEditorPart left, IEditorPart right) {
        MPart first = left.getSite().getService(MPart.class);
        MPart second = right.getSite().getService(MPart.class);
        MElementContainer<MUIElement> stack = first.getParent();
        if (stack == second.getParent() && stack instanceof MPartSashContainerElement side) {
            EModelService model = left.getSite().getService(EModelService.class);
            MPartStack beside = model.createModelElement(MPartStack.class);
            beside.getTags().addAll(stack.getTags());
            model.insert(beside, side, EModelService.RIGHT_OF, HALF);
            beside.getChildren().add(second);
            beside.setSelectedElement(second);
            stack.setSelectedElement(first);
            activate(right);
        }
    }

    private static void activate(IWorkbenchPart part) {
        part.getSite().getPage().activate(part);
    }

}
