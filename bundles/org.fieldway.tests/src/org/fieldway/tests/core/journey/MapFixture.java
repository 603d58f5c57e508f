/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.fieldway.core.journey.MapChange;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;

/** A map of three stages and three lanes in an editing domain of its own. */
final class MapFixture {

    final AdapterFactoryEditingDomain domain;
    final JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
    private final XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/map.xmi"));

    MapFixture() {
        domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
        ResourceSet set = new ResourceSetImpl();
        set.getResources().add(resource);
        resource.getContents().add(map);
        for (int i = 0; i < 3; i++) {
            stage("Stage " + i);
            lane("Lane " + i);
        }
    }

    private void stage(String name) {
        Stage stage = JourneyFactory.eINSTANCE.createStage();
        stage.setId(UUID.randomUUID());
        stage.setName(name);
        map.getStages().add(stage);
    }

    private void lane(String name) {
        Lane lane = JourneyFactory.eINSTANCE.createLane();
        lane.setId(UUID.randomUUID());
        lane.setName(name);
        lane.setKind("actions");
        map.getLanes().add(lane);
    }

    Stage stage(int index) {
        return map.getStages().get(index);
    }

    Lane lane(int index) {
        return map.getLanes().get(index);
    }

    Card card(int stage, int lane, String text) {
        Card card = JourneyFactory.eINSTANCE.createCard();
        card.setId(UUID.randomUUID());
        card.setText(text);
        card.setStage(stage(stage));
        card.setLane(lane(lane));
        card.setOrder((int) map.getCards().stream()
                .filter(c -> c.getStage() == stage(stage) && c.getLane() == lane(lane)).count());
        map.getCards().add(card);
        return card;
    }

    /** Makes the change; false where it cannot be made. */
    boolean execute(MapChange change) {
        if (!change.canExecute()) {
            return false;
        }
        domain.getCommandStack().execute(change);
        return true;
    }

    /** The whole map as its file would hold it. */
    String text() {
        var out = new ByteArrayOutputStream();
        try {
            resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
