/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.diagram;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNodeContainer;
import org.eclipse.sirius.diagram.DNodeList;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.RGBValues;

/** A text of everything on a diagram: one line for each element, with its mapping, label and style. */
public final class DiagramText {

    private static final List<String> STYLE = List.of("backgroundColor", "foregroundColor", "color", "borderColor", "strokeColor",
            "labelColor", "shape", "workspacePath", "targetArrow", "sourceArrow", "lineStyle");

    private final StringBuilder text = new StringBuilder();

    private DiagramText() {
    }

    public static String of(DDiagram diagram) {
        var made = new DiagramText();
        made.text.append("diagram ").append(diagram.getName()).append(" : ").append(diagram.getDescription().getName()).append(" on ")
                .append(kind(((DSemanticDecorator) diagram).getTarget())).append('\n');
        diagram.getOwnedDiagramElements().stream().filter(element -> !(element instanceof DEdge)).forEach(element -> made.add(element, "  "));
        diagram.getDiagramElements().stream().filter(DEdge.class::isInstance).map(DEdge.class::cast).forEach(made::add);
        return made.text.toString();
    }

    private void add(DDiagramElement element, String indent) {
        text.append(indent).append(element.eClass().getName()).append(" [").append(Elements.mapping(element)).append("] '")
                .append(Elements.label(element)).append("' on ").append(kind(element.getTarget())).append(hidden(element))
                .append(style(element.getStyle())).append('\n');
        if (element instanceof AbstractDNode node) {
            node.getOwnedBorderedNodes().forEach(border -> add(border, indent + "  (border) "));
        }
        if (element instanceof DNodeContainer container) {
            container.getOwnedDiagramElements().forEach(inner -> add(inner, indent + "  "));
        } else if (element instanceof DNodeList list) {
            list.getOwnedElements().forEach(inner -> add(inner, indent + "  "));
        }
    }

    private void add(DEdge edge) {
        text.append("  edge [").append(Elements.mapping(edge)).append("] ").append(end(edge.getSourceNode())).append(" -> ")
                .append(end(edge.getTargetNode())).append(" '").append(Elements.label(edge)).append("' on ").append(kind(edge.getTarget()))
                .append(hidden(edge)).append(style(edge.getStyle())).append('\n');
    }

    private static String end(EdgeTarget target) {
        return target instanceof DRepresentationElement named ? "'" + named.getName() + "'" : "?";
    }

    private static String hidden(DDiagramElement element) {
        return element.isVisible() ? "" : " (hidden)";
    }

    private static String kind(EObject object) {
        return object == null ? "nothing" : object.eClass().getName();
    }

    private static String style(EObject style) {
        if (style == null) {
            return "";
        }
        var found = new StringBuilder(" {").append(style.eClass().getName());
        for (String name : STYLE) {
            EStructuralFeature feature = style.eClass().getEStructuralFeature(name);
            if (feature != null) {
                found.append(' ').append(name).append('=').append(value(style.eGet(feature)));
            }
        }
        return found.append('}').toString();
    }

    private static String value(Object value) {
        return value instanceof RGBValues colour ? "#%02x%02x%02x".formatted(colour.getRed(), colour.getGreen(), colour.getBlue())
                : String.valueOf(value);
    }
}
