/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.diagram;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.viewpoint.DRepresentationElement;

/** Texts of what an editor shows: its figures with their bounds, its palette. */
public final class EditorText {

    private final StringBuilder text = new StringBuilder();

    private EditorText() {
    }

    public static String figures(EditPart root) {
        var made = new EditorText();
        made.figure(root, "\n    ");
        return made.text.toString();
    }

    public static String palette(PaletteEntry root) {
        var made = new EditorText();
        made.entry(root, "\n    ");
        return made.text.toString();
    }

    private void figure(EditPart part, String indent) {
        if (part instanceof GraphicalEditPart graphical) {
            Rectangle bounds = graphical.getFigure().getBounds().getCopy();
            graphical.getFigure().translateToAbsolute(bounds);
            text.append(indent).append(part.getClass().getSimpleName()).append(' ').append(bounds);
            if (part.getModel() instanceof View view && view.getElement() instanceof DRepresentationElement element) {
                text.append(' ').append(element.getName());
            }
        }
        List.copyOf(part.getChildren()).forEach(child -> figure((EditPart) child, indent + "  "));
    }

    private void entry(PaletteEntry entry, String indent) {
        text.append(indent).append(entry.getLabel()).append(entry.isVisible() ? "" : " (invisible)");
        if (entry instanceof PaletteContainer container) {
            List.copyOf(container.getChildren()).forEach(child -> entry((PaletteEntry) child, indent + "  "));
        }
    }
}
