/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.business.api.componentization.DiagramComponentizationManager;
import org.eclipse.sirius.diagram.description.DiagramDescription;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.tools.api.command.ChangeLayerActivationCommand;
import org.fieldway.sirius.driver.Arguments;
import org.fieldway.sirius.driver.Driven;
import org.fieldway.sirius.driver.Failure;
import org.fieldway.sirius.driver.Vocabulary;
import org.fieldway.sirius.driver.diagram.DiagramText;
import org.fieldway.sirius.driver.diagram.Elements;

/** What is on a diagram: a text of it all, its layers and tools, and expectations of what is there. */
final class DiagramQueries {

    private final Driven driven;

    DiagramQueries(Driven driven) {
        this.driven = driven;
    }

    void register(Vocabulary vocabulary) {
        vocabulary.onScreen("dump", this::dump);
        vocabulary.onScreen("tools", this::tools);
        vocabulary.onScreen("layers", arguments -> layers(arguments).stream()
                .map(layer -> layer.getName() + (isActive(arguments, layer) ? "(active)" : "")).collect(Collectors.joining(", ")));
        vocabulary.onScreen("layer", this::layer);
        vocabulary.onScreen("count", this::count);
        vocabulary.onScreen("expect", arguments -> {
            Elements.of(driven.diagram(arguments.at(1))).get(arguments.at(2));
            return null;
        });
        vocabulary.onScreen("absent", this::absent);
    }

    private String dump(Arguments arguments) throws IOException {
        String text = DiagramText.of(driven.diagram(arguments.at(1)));
        if (arguments.has(2)) {
            Files.writeString(driven.path(arguments.at(2)), text);
            return text.lines().count() + " lines";
        }
        return "\n" + text.indent(4).stripTrailing();
    }

    private String tools(Arguments arguments) {
        return new DiagramComponentizationManager().getAllTools(driven.session().getSelectedViewpoints(false), description(arguments)).stream()
                .map(tool -> "\n    " + tool.eClass().getName() + " " + tool.getName()).collect(Collectors.joining());
    }

    private List<Layer> layers(Arguments arguments) {
        return List.copyOf(new DiagramComponentizationManager().getAllLayers(driven.session().getSelectedViewpoints(false),
                description(arguments)));
    }

    private String layer(Arguments arguments) {
        Layer found = layers(arguments).stream().filter(layer -> layer.getName().equals(arguments.at(2))).findFirst()
                .orElseThrow(() -> new Failure("no layer " + arguments.at(2)));
        driven.execute(new ChangeLayerActivationCommand(driven.domain(), driven.diagram(arguments.at(1)), found, driven.monitor()));
        return isActive(arguments, found) ? "shown" : "hidden";
    }

    private boolean isActive(Arguments arguments, Layer layer) {
        return driven.diagram(arguments.at(1)).getActivatedLayers().contains(layer);
    }

    private String count(Arguments arguments) {
        DDiagram diagram = driven.diagram(arguments.at(1));
        long found = diagram.getDiagramElements().stream()
                .filter(element -> arguments.at(2).equals("*") || element.getMapping().getName().equals(arguments.at(2))).count();
        if (arguments.has(3) && found != Long.parseLong(arguments.at(3))) {
            throw new Failure("expected " + arguments.at(3) + ", found " + found);
        }
        return String.valueOf(found);
    }

    private String absent(Arguments arguments) {
        Elements.of(driven.diagram(arguments.at(1))).find(arguments.at(2)).ifPresent(found -> {
            throw new Failure("there is an element " + arguments.at(2));
        });
        return null;
    }

    private DiagramDescription description(Arguments arguments) {
        return (DiagramDescription) driven.descriptor(arguments.at(1)).getDescription();
    }
}
