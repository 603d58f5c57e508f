/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.commands;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DragAndDropTarget;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.business.api.componentization.DiagramComponentizationManager;
import org.eclipse.sirius.diagram.description.DiagramElementMapping;
import org.eclipse.sirius.diagram.description.tool.ContainerCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
import org.eclipse.sirius.diagram.description.tool.DoubleClickDescription;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.NodeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectEdgeDescription;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.eclipse.sirius.viewpoint.description.tool.OperationAction;
import org.eclipse.sirius.viewpoint.description.tool.ToolDescription;
import org.fieldway.sirius.driver.Arguments;
import org.fieldway.sirius.driver.Driven;
import org.fieldway.sirius.driver.Failure;
import org.fieldway.sirius.driver.Vocabulary;
import org.fieldway.sirius.driver.diagram.Elements;

/** Tools of a diagram, run through Sirius' own commands without mouse and keyboard. */
final class DiagramTools {

    private final Driven driven;

    DiagramTools(Driven driven) {
        this.driven = driven;
    }

    void register(Vocabulary vocabulary) {
        vocabulary.onScreen("node", this::node);
        vocabulary.onScreen("edge", this::edge);
        vocabulary.onScreen("rename", this::rename);
        vocabulary.onScreen("delete", arguments -> driven.execute(factory().buildDeleteDiagramElement(element(arguments, 2))));
        vocabulary.onScreen("dblclick", this::doubleClick);
        vocabulary.onScreen("drop", arguments -> driven.execute(factory().buildDropInContainerCommandFromTool(target(arguments, 3),
                Semantics.find(driven, arguments.at(4)), tool(arguments, ContainerDropDescription.class))));
        vocabulary.onScreen("dragdrop", arguments -> driven.execute(factory().buildDropInContainerCommandFromTool(target(arguments, 3),
                element(arguments, 4), tool(arguments, ContainerDropDescription.class))));
        vocabulary.onScreen("reconnect", this::reconnect);
        vocabulary.onScreen("action", this::action);
    }

    private String node(Arguments arguments) {
        EObject container = arguments.at(3).equals("-") ? driven.diagram(arguments.at(1)) : element(arguments, 3);
        return driven.execute(creation(container, tool(arguments, AbstractToolDescription.class)));
    }

    private Command creation(EObject container, AbstractToolDescription tool) {
        return switch (tool) {
            case NodeCreationDescription node when container instanceof DDiagram diagram -> factory().buildCreateNodeCommandFromTool(diagram, node);
            case NodeCreationDescription node when container instanceof DDiagramElementContainer inner -> factory().buildCreateNodeCommandFromTool(inner, node);
            case NodeCreationDescription node -> factory().buildCreateNodeCommandFromTool((DNode) container, node);
            case ContainerCreationDescription box when container instanceof DDiagram diagram -> factory().buildCreateContainerCommandFromTool(diagram, box);
            case ContainerCreationDescription box -> factory().buildCreateContainerCommandFromTool((DDiagramElementContainer) container, box);
            case ToolDescription generic -> factory().buildGenericToolCommandFromTool(container, generic);
            default -> throw new Failure("makes no node: " + tool.eClass().getName());
        };
    }

    private String edge(Arguments arguments) {
        return driven.execute(factory().buildCreateEdgeCommandFromTool((EdgeTarget) element(arguments, 3), (EdgeTarget) element(arguments, 4),
                tool(arguments, EdgeCreationDescription.class)));
    }

    private String rename(Arguments arguments) {
        DDiagramElement element = element(arguments, 2);
        DirectEditLabel tool = ((DiagramElementMapping) element.getMapping()).getLabelDirectEdit();
        if (tool == null) {
            throw new Failure("the mapping has no direct edit");
        }
        return driven.execute(factory().buildDirectEditLabelFromTool(element, tool, arguments.at(3)));
    }

    private String doubleClick(Arguments arguments) {
        DDiagramElement element = element(arguments, 2);
        DoubleClickDescription tool = ((DiagramElementMapping) element.getMapping()).getDoubleClickDescription();
        if (tool == null) {
            throw new Failure("the mapping has no double click");
        }
        return driven.execute(factory().buildDoubleClickOnElementCommandFromTool(element, tool));
    }

    private String reconnect(Arguments arguments) {
        return driven.execute(factory().buildReconnectEdgeCommandFromTool(tool(arguments, ReconnectEdgeDescription.class),
                (DEdge) element(arguments, 3), (EdgeTarget) element(arguments, 4), (EdgeTarget) element(arguments, 5)));
    }

    private String action(Arguments arguments) {
        DDiagram diagram = driven.diagram(arguments.at(1));
        List<DSemanticDecorator> on = arguments.from(3).stream()
                .map(name -> (DSemanticDecorator) (name.equals("-") ? diagram : Elements.of(diagram).get(name))).toList();
        return driven.execute(factory().buildOperationActionFromTool(tool(arguments, OperationAction.class), on));
    }

    private DDiagramElement element(Arguments arguments, int place) {
        return Elements.of(driven.diagram(arguments.at(1))).get(arguments.at(place));
    }

    private DragAndDropTarget target(Arguments arguments, int place) {
        DDiagram diagram = driven.diagram(arguments.at(1));
        return (DragAndDropTarget) (arguments.at(place).equals("-") ? diagram : element(arguments, place));
    }

    /** The tool that the second word names: one of the palette, or of the description, such as a drop tool. */
    private <T extends AbstractToolDescription> T tool(Arguments arguments, Class<T> kind) {
        DDiagram diagram = driven.diagram(arguments.at(1));
        String name = arguments.at(2);
        for (AbstractToolDescription tool : new DiagramComponentizationManager().getAllTools(driven.session().getSelectedViewpoints(false),
                diagram.getDescription())) {
            if (name.equals(tool.getName()) && kind.isInstance(tool)) {
                return kind.cast(tool);
            }
        }
        var all = diagram.getDescription().eAllContents();
        while (all.hasNext()) {
            EObject object = all.next();
            if (kind.isInstance(object) && name.equals(kind.cast(object).getName())) {
                return kind.cast(object);
            }
        }
        throw new Failure("no tool " + name);
    }

    private IDiagramCommandFactory factory() {
        return DiagramCommandFactoryService.getInstance().getNewProvider().getCommandFactory(driven.domain());
    }
}
