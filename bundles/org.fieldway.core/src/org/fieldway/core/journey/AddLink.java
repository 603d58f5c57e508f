/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.CardLinkKind;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.journey.StageLink;
import org.fieldway.model.journey.StageLinkKind;

/** Draws an arrow between two cards or two stages. One that is there already, or leads to where it begins, cannot be drawn. */
public final class AddLink extends MapChange {

    private final EReference list;
    private final EObject link;
    private final boolean sensible;

    private AddLink(EditingDomain domain, EObject end, EReference list, EObject link, boolean sensible) {
        super(Messages.addLink, domain, (JourneyMap) end.eContainer());
        this.list = list;
        this.link = link;
        this.sensible = sensible;
    }

    /** From a card to another. @param label "" for none */
    public static AddLink cards(EditingDomain domain, Card from, Card to, CardLinkKind kind, String label) {
        CardLink link = JourneyFactory.eINSTANCE.createCardLink();
        link.setFrom(from);
        link.setTo(to);
        link.setKind(kind);
        link.setLabel(label.isBlank() ? null : label.strip());
        JourneyMap map = (JourneyMap) from.eContainer();
        boolean known = map.getCardLinks().stream()
                .anyMatch(l -> l.getFrom() == from && l.getTo() == to && l.getKind() == kind);
        return new AddLink(domain, from, JourneyPackage.Literals.JOURNEY_MAP__CARD_LINKS, link,
                from != to && !known && to.eContainer() == map);
    }

    /** From a stage to another. @param to null where somebody leaves the journey; the kind is then “leaves” @param label "" for none */
    public static AddLink stages(EditingDomain domain, Stage from, Stage to, StageLinkKind kind, String label) {
        StageLink link = JourneyFactory.eINSTANCE.createStageLink();
        StageLinkKind drawn = to == null ? StageLinkKind.LEAVES : kind;
        link.setFrom(from);
        link.setTo(to);
        link.setKind(drawn);
        link.setLabel(label.isBlank() ? null : label.strip());
        JourneyMap map = (JourneyMap) from.eContainer();
        boolean known = map.getStageLinks().stream().anyMatch(l -> l.getFrom() == from && l.getTo() == to
                && l.getKind() == drawn && Objects.equals(l.getLabel(), link.getLabel()));
        return new AddLink(domain, from, JourneyPackage.Literals.JOURNEY_MAP__STAGE_LINKS, link, from != to && !known);
    }

    /** The new arrow. */
    public EObject link() {
        return link;
    }

    @Override
    public EObject subject() {
        return link;
    }

    @Override
    protected void plan() {
        if (sensible) {
            add(list, link, -1);
        }
    }
}
