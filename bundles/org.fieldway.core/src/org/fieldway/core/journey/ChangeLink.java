/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.CardLinkKind;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.StageLink;
import org.fieldway.model.journey.StageLinkKind;

/** Gives an arrow another meaning and other words. */
public final class ChangeLink extends MapChange {

    private final EObject link;
    private final Object kind;
    private final String label;

    private ChangeLink(EditingDomain domain, EObject link, Object kind, String label) {
        super(Messages.changeLink, domain, (JourneyMap) link.eContainer());
        this.link = link;
        this.kind = kind;
        this.label = label.isBlank() ? null : label.strip();
    }

    /** @param label "" for none */
    public static ChangeLink of(EditingDomain domain, CardLink link, CardLinkKind kind, String label) {
        return new ChangeLink(domain, link, kind, label);
    }

    /** @param label "" for none */
    public static ChangeLink of(EditingDomain domain, StageLink link, StageLinkKind kind, String label) {
        return new ChangeLink(domain, link, kind, label);
    }

    @Override
    public EObject subject() {
        return link;
    }

    @Override
    protected void plan() {
        boolean ofCards = link instanceof CardLink;
        set(link, ofCards ? JourneyPackage.Literals.CARD_LINK__KIND : JourneyPackage.Literals.STAGE_LINK__KIND, kind);
        set(link, ofCards ? JourneyPackage.Literals.CARD_LINK__LABEL : JourneyPackage.Literals.STAGE_LINK__LABEL, label);
    }
}
