/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.commands;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gmf.runtime.diagram.ui.actions.ActionIds;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.diagram.ui.requests.ArrangeRequest;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.fieldway.sirius.driver.Arguments;
import org.fieldway.sirius.driver.Driven;
import org.fieldway.sirius.driver.Failure;
import org.fieldway.sirius.driver.Vocabulary;
import org.fieldway.sirius.driver.diagram.EditorText;
import org.fieldway.sirius.driver.diagram.Elements;
import org.fieldway.sirius.driver.diagram.OnScreen;

/** The active diagram editor: arranging, selecting, undo, and texts of what it shows. */
final class EditorCommands {

    private final Driven driven;

    EditorCommands(Driven driven) {
        this.driven = driven;
    }

    void register(Vocabulary vocabulary) {
        vocabulary.onScreen("arrange", this::arrange);
        vocabulary.onScreen("zoom", this::zoom);
        vocabulary.onScreen("pick", this::pick);
        vocabulary.onScreen("undo", arguments -> {
            driven.domain().getCommandStack().undo();
            return null;
        });
        vocabulary.onScreen("redo", arguments -> {
            driven.domain().getCommandStack().redo();
            return null;
        });
        vocabulary.onScreen("figures", arguments -> EditorText.figures(root()));
        vocabulary.onScreen("palette", arguments -> {
            GraphicalViewer viewer = OnScreen.of(driven.user().page()).viewer();
            return EditorText.palette(viewer.getEditDomain().getPaletteViewer().getPaletteRoot());
        });
    }

    private String arrange(Arguments arguments) {
        var request = new ArrangeRequest(ActionIds.ACTION_ARRANGE_ALL);
        request.setPartsToArrange(new ArrayList<>(List.of(root())));
        root().performRequest(request);
        return null;
    }

    /** A percentage, or {@code fit} for all of the diagram. */
    private String zoom(Arguments arguments) {
        var zoom = (ZoomManager) OnScreen.of(driven.user().page()).viewer().getProperty(ZoomManager.class.toString());
        zoom.setZoomAsText(arguments.at(1).equals("fit") ? ZoomManager.FIT_ALL : arguments.at(1));
        return zoom.getZoomAsText();
    }

    private String pick(Arguments arguments) {
        DDiagram diagram = driven.diagram(arguments.at(1));
        List<DRepresentationElement> picked = new ArrayList<>();
        arguments.from(2).forEach(name -> picked.add(Elements.of(diagram).get(name)));
        DialectUIManager.INSTANCE.selectAndReveal((DialectEditor) driven.user().page().getActiveEditor(), picked);
        return null;
    }

    private DiagramEditPart root() {
        if (driven.user().page().getActiveEditor() instanceof IDiagramWorkbenchPart part) {
            return part.getDiagramEditPart();
        }
        throw new Failure("the active editor is no diagram");
    }
}
