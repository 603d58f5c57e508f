/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.journey.StageLink;
import org.fieldway.model.journey.StageLinkKind;

/**
 * Lets an arrow begin or end elsewhere on its map. An arrow that would lead to where it begins, or to another map, cannot
 * be drawn.
 */
public final class ReconnectLink extends MapChange {

    private final EObject link;
    private final EReference end;
    private final EObject target;
    private final EObject other;

    private ReconnectLink(EditingDomain domain, EObject link, EReference end, EObject target, EObject other) {
        super(Messages.changeLink, domain, (JourneyMap) link.eContainer());
        this.link = link;
        this.end = end;
        this.target = target;
        this.other = other;
    }

    /** Lets an arrow begin at another card. */
    public static ReconnectLink from(EditingDomain domain, CardLink link, Card card) {
        return new ReconnectLink(domain, link, JourneyPackage.Literals.CARD_LINK__FROM, card, link.getTo());
    }

    /** Lets an arrow end at another card. */
    public static ReconnectLink to(EditingDomain domain, CardLink link, Card card) {
        return new ReconnectLink(domain, link, JourneyPackage.Literals.CARD_LINK__TO, card, link.getFrom());
    }

    /** Lets an arrow begin at another stage. */
    public static ReconnectLink from(EditingDomain domain, StageLink link, Stage stage) {
        return new ReconnectLink(domain, link, JourneyPackage.Literals.STAGE_LINK__FROM, stage, link.getTo());
    }

    /** Lets an arrow end at another stage; one that left the journey leads to that stage from then on. */
    public static ReconnectLink to(EditingDomain domain, StageLink link, Stage stage) {
        return new ReconnectLink(domain, link, JourneyPackage.Literals.STAGE_LINK__TO, stage, link.getFrom());
    }

    @Override
    public EObject subject() {
        return link;
    }

    @Override
    protected void plan() {
        if (target == null || target == other || target.eContainer() != map) {
            return;
        }
        set(link, end, target);
        if (end == JourneyPackage.Literals.STAGE_LINK__TO && ((StageLink) link).getKind() == StageLinkKind.LEAVES) {
            set(link, JourneyPackage.Literals.STAGE_LINK__KIND, StageLinkKind.LEADS_TO);
        }
    }
}
