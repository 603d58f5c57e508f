/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gmf.runtime.notation.Bendpoints;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.LayoutConstraint;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.CustomDataConstants;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.business.api.refresh.CanonicalSynchronizer;
import org.eclipse.sirius.diagram.business.api.refresh.CanonicalSynchronizerFactory;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.description.filter.FilterDescription;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;

/** Makes a new picture look as the one it stands for: the same layers and filters, and every shape where a person has put it. */
final class SameLook {

    private final DRepresentation original;
    private final DRepresentation made;

    SameLook(DRepresentation original, DRepresentation made) {
        this.original = original;
        this.made = made;
    }

    void apply(PictureSession pictures) {
        if (original instanceof DDiagram before && made instanceof DDiagram after) {
            pictures.change(() -> {
                layers(before, after);
                DialectManager.INSTANCE.refresh(after, true, new NullProgressMonitor());
            });
            pictures.change(() -> diagram(pictures.session(), after).ifPresent(views -> {
                CanonicalSynchronizer synchronizer = CanonicalSynchronizerFactory.INSTANCE.createCanonicalSynchronizer(views);
                synchronizer.synchronize();
                diagramOf(before).ifPresent(old -> places(old, views));
            }));
        }
    }

    private static void layers(DDiagram before, DDiagram after) {
        List<Layer> all = new ArrayList<>(after.getDescription().getAdditionalLayers());
        all.add(after.getDescription().getDefaultLayer());
        Collection<Layer> wanted = named(before.getActivatedLayers(), all);
        after.getActivatedLayers().retainAll(wanted);
        wanted.stream().filter(layer -> !after.getActivatedLayers().contains(layer)).toList().forEach(after.getActivatedLayers()::add);
        Collection<FilterDescription> filters = named(before.getActivatedFilters(), after.getDescription().getFilters());
        after.getActivatedFilters().clear();
        after.getActivatedFilters().addAll(filters);
    }

    private static <T extends IdentifiedElement> List<T> named(Collection<? extends IdentifiedElement> wanted, Collection<T> known) {
        List<String> names = wanted.stream().map(IdentifiedElement::getName).toList();
        return known.stream().filter(each -> names.contains(each.getName())).toList();
    }

    private static Optional<Diagram> diagram(Session session, DDiagram shown) {
        return session.getServices().getCustomData(CustomDataConstants.GMF_DIAGRAMS, shown).stream()
                .filter(Diagram.class::isInstance).map(Diagram.class::cast).findFirst();
    }

    private static Optional<Diagram> diagramOf(DDiagram shown) {
        return Session.of(shown).flatMap(session -> diagram(session, shown));
    }

    private static void places(Diagram old, Diagram fresh) {
        Map<String, View> known = new HashMap<>();
        old.eAllContents().forEachRemaining(each -> key(each).ifPresent(key -> known.putIfAbsent(key, (View) each)));
        fresh.eAllContents().forEachRemaining(each -> key(each).map(known::get).ifPresent(before -> place(before, (View) each)));
    }

    /** A view stands for the same as another where they are of one type and show one object in one way. */
    private static Optional<String> key(EObject each) {
        return each instanceof View view && view.getElement() instanceof DDiagramElement element && element.getTarget() != null
                && element.getDiagramElementMapping() != null
                ? Optional.of(view.getType() + " " + EcoreUtil.getID(element.getTarget()) + " " + element.getDiagramElementMapping().getName())
                : Optional.empty();
    }

    private static void place(View before, View after) {
        if (before instanceof Node old && after instanceof Node node && old.getLayoutConstraint() != null) {
            node.setLayoutConstraint((LayoutConstraint) EcoreUtil.copy((EObject) old.getLayoutConstraint()));
        }
        if (before instanceof Edge old && after instanceof Edge edge && old.getBendpoints() != null) {
            edge.setBendpoints((Bendpoints) EcoreUtil.copy((EObject) old.getBendpoints()));
            edge.setSourceAnchor(EcoreUtil.copy(old.getSourceAnchor()));
            edge.setTargetAnchor(EcoreUtil.copy(old.getTargetAnchor()));
        }
    }
}
