/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.diagram;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.fieldway.sirius.driver.Failure;

/** Where the elements of the active diagram and the tools of its palette are on the display, in pixels. */
public final class OnScreen {

    /** Below the upper edge of a container, where its label is and none of its contents. */
    private static final int IN_THE_TITLE = 10;
    private static final int INTO_A_TOOL = 20;

    private final DiagramEditor editor;

    private OnScreen(DiagramEditor editor) {
        this.editor = editor;
    }

    public static OnScreen of(IWorkbenchPage page) {
        return page.getActiveEditor() instanceof DiagramEditor diagram ? new OnScreen(diagram) : fail("the active editor is no diagram");
    }

    /**
     * The places of elements, each a name or {@code @x,y} measured from the corner of the drawing area. All are scrolled to first, so
     * that the places hold together.
     */
    public List<Point> at(List<String> names) {
        names.stream().filter(name -> !name.startsWith("@")).forEach(name -> viewer().reveal(part(element(name))));
        viewer().flush();
        return names.stream().map(this::place).toList();
    }

    private Point place(String name) {
        if (name.startsWith("@")) {
            String[] numbers = name.substring(1).split(",");
            return viewer().getControl().toDisplay(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        }
        DDiagramElement element = element(name);
        return inFigure(part(element).getFigure(), element instanceof DDiagramElementContainer);
    }

    private DDiagramElement element(String name) {
        return Elements.of((DDiagram) ((DialectEditor) editor).getRepresentation()).get(name);
    }

    private Point inFigure(IFigure figure, boolean inTheTitle) {
        if (figure instanceof Connection connection) {
            var middle = connection.getPoints().getMidpoint().getCopy();
            figure.translateToAbsolute(middle);
            return viewer().getControl().toDisplay(middle.x, middle.y);
        }
        Rectangle bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        return viewer().getControl().toDisplay(bounds.getCenter().x, inTheTitle ? bounds.y + IN_THE_TITLE : bounds.getCenter().y);
    }

    /** The outermost part that shows the element. */
    private GraphicalEditPart part(DDiagramElement element) {
        GraphicalEditPart found = null;
        for (Object registered : viewer().getEditPartRegistry().values()) {
            if (registered instanceof GraphicalEditPart part && part.getModel() instanceof View view && view.getElement() == element
                    && (found == null || !(found.getModel() instanceof Edge) && isAbove(part, found))) {
                found = part;
            }
        }
        return found == null ? fail("the element is not drawn") : found;
    }

    private static boolean isAbove(EditPart part, EditPart other) {
        return Stream.iterate(other.getParent(), parent -> parent != null, EditPart::getParent).anyMatch(parent -> parent == part);
    }

    /** The place of a tool of the palette. */
    public Point tool(String label) {
        PaletteViewer palette = viewer().getEditDomain().getPaletteViewer();
        for (Object registered : palette.getEditPartRegistry().values()) {
            if (registered instanceof GraphicalEditPart part && part.getModel() instanceof ToolEntry tool && label.equals(tool.getLabel())) {
                return middle(palette, part);
            }
        }
        return fail("no tool " + label + " in the palette");
    }

    private static Point middle(EditPartViewer palette, GraphicalEditPart part) {
        palette.reveal(part);
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return palette.getControl().toDisplay(bounds.x + Math.min(INTO_A_TOOL, bounds.width / 2), bounds.getCenter().y);
    }

    public GraphicalViewer viewer() {
        return (GraphicalViewer) editor.getDiagramGraphicalViewer();
    }

    private static <T> T fail(String message) {
        throw new Failure(message);
    }
}
