/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.workbench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.sirius.diagram.ui.tools.api.editor.tabbar.AbstractTabbarContributor;

/**
 * The tools above a diagram: layers and filters, arranging, hiding, zooming, and the export that asks for whom. Sirius' own export as an
 * image is not among them, since it asks nobody.
 */
public final class DiagramTools extends AbstractTabbarContributor {

    private final Map<IDiagramWorkbenchPart, List<IContributionItem>> tools = new WeakHashMap<>();

    @Override
    public boolean accept(ISelection selection) {
        return true;
    }

    @Override
    public List<IContributionItem> getContributionItems(IDiagramWorkbenchPart part, ToolBarManager manager) {
        return tools.computeIfAbsent(part, fresh -> make(part, manager));
    }

    private List<IContributionItem> make(IDiagramWorkbenchPart part, ToolBarManager manager) {
        return Stream.of(createLayerContribution(part, manager), createFilterContribution(part, manager), new Separator(),
                createArrangeMenuManager(part), createSelectMenuManager(), new Separator(), createHideElementContribution(part),
                createSelectHiddenElementsContribution(part), new Separator(), createZoomContribution(part), createZoomInContribution(part),
                createZoomOutContribution(part), new Separator(), new ActionContributionItem(new ExportAction())).filter(Objects::nonNull).toList();
    }

    /** The same whatever is selected: tools that come and go cannot be learned. */
    @Override
    public List<IContributionItem> getContributionItems(ISelection selection, IDiagramWorkbenchPart part, ToolBarManager manager) {
        return getContributionItems(part, manager);
    }
}
