/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.journey;

import java.util.List;
import java.util.UUID;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain.EditingDomainProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.StudyFactory;

/** A map that a test draws card by card, in an editing domain that a service finds as it finds that of a diagram. */
public final class DrawnMap {

    public final JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
    public final AdapterFactoryEditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());

    public DrawnMap() {
        ResourceSet set = new ResourceSetImpl();
        set.eAdapters().add(new EditingDomainProvider(domain));
        var resource = new XMIResourceImpl(URI.createURI("memory:/map.xmi"));
        set.getResources().add(resource);
        resource.getContents().add(map);
    }

    public Stage stage(String name) {
        Stage stage = JourneyFactory.eINSTANCE.createStage();
        stage.setName(name);
        map.getStages().add(stage);
        return stage;
    }

    public Lane lane(String name, String kind) {
        Lane lane = JourneyFactory.eINSTANCE.createLane();
        lane.setName(name);
        lane.setKind(kind);
        map.getLanes().add(lane);
        return lane;
    }

    /** A card at the end of its cell. */
    public Card card(Stage stage, Lane lane, String text) {
        Card card = JourneyFactory.eINSTANCE.createCard();
        card.setText(text);
        card.setStage(stage);
        card.setLane(lane);
        card.setOrder((int) map.getCards().stream().filter(c -> c.getStage() == stage && c.getLane() == lane).count());
        map.getCards().add(card);
        return card;
    }

    /** A quote behind the card, from a source of its own. */
    public static EvidenceRef quote(Card card) {
        EvidenceRef quote = StudyFactory.eINSTANCE.createEvidenceRef();
        quote.setSourceId(UUID.randomUUID());
        quote.setCodingId(UUID.randomUUID());
        card.getEvidence().add(quote);
        return quote;
    }

    public static List<String> texts(List<Card> cards) {
        return cards.stream().map(Card::getText).toList();
    }
}
