/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.fieldway.model.edit.ModelAdapters;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Place;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;
import org.fieldway.model.study.StudyPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Children, properties and commands that the item providers offer. */
class ItemProvidersTest {
    private final ComposedAdapterFactory factory = ModelAdapters.createFactory();

    @AfterEach
    void dispose() {
        factory.dispose();
    }

    @Test
    void childrenComeInTheOrderOfTheModel() {
        JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
        EObject card = JourneyFactory.eINSTANCE.createCard();
        EObject lane = JourneyFactory.eINSTANCE.createLane();
        EObject stage = JourneyFactory.eINSTANCE.createStage();
        map.getCards().add((Card) card);
        map.getLanes().add((Lane) lane);
        map.getStages().add((Stage) stage);
        ITreeItemContentProvider provider = (ITreeItemContentProvider) factory.adapt(map, ITreeItemContentProvider.class);
        assertEquals(List.of(stage, lane, card), List.copyOf(provider.getChildren(map)));
    }

    @Test
    void creatingStageIsOneCommandWithWordsOfTheFieldAndCanBeUndone() {
        JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
        AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
        Object stage = domain.getNewChildDescriptors(map, null).stream().map(CommandParameter.class::cast)
                .filter(child -> child.getEReference() == JourneyPackage.Literals.JOURNEY_MAP__STAGES)
                .findFirst().orElseThrow();
        var command = CreateChildCommand.create(domain, map, stage, List.of(map));
        assertEquals("New stage", command.getLabel());
        assertEquals("A stage of a journey.", command.getDescription());
        domain.getCommandStack().execute(command);
        assertEquals(1, map.getStages().size());
        domain.getCommandStack().undo();
        assertTrue(map.getStages().isEmpty());
    }

    @Test
    void everyMenuEntryToMakeAnObjectHasWordsAndImage() {
        AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
        for (EClass type : ModelWalk.concreteClasses()) {
            EObject parent = ModelWalk.create(type);
            for (Object child : domain.getNewChildDescriptors(parent, null)) {
                var command = (CreateChildCommand) CreateChildCommand.create(domain, parent, child, List.of(parent));
                assertTrue(command.getText().matches("New [\\p{L} ,()-]+"), type.getName() + ": " + command.getText());
                assertTrue(command.getDescription().endsWith("."), type.getName() + ": " + command.getText());
                assertTrue(String.valueOf(command.getImage()).contains(".svg"), type.getName() + ": " + command.getText());
            }
        }
    }

    @Test
    void propertiesHaveWordsGroupAndExplanation() {
        Set<String> groups = Set.of("Basics", "Dates", "Details", "Links");
        for (EClass type : ModelWalk.concreteClasses()) {
            EObject object = ModelWalk.create(type);
            for (IItemPropertyDescriptor property : properties(object)) {
                String where = type.getName() + ": " + property.getDisplayName(object);
                assertTrue(groups.contains(property.getCategory(object)), where);
                assertTrue(property.getDescription(object).endsWith("."), where);
            }
        }
    }

    private List<IItemPropertyDescriptor> properties(EObject object) {
        IItemPropertySource source = (IItemPropertySource) factory.adapt(object, IItemPropertySource.class);
        return source.getPropertyDescriptors(object);
    }

    @Test
    void longTextsAreEditedOnSeveralLinesAndNamesOnOne() {
        Study study = StudyFactory.eINSTANCE.createStudy();
        for (IItemPropertyDescriptor property : properties(study)) {
            if (property.getFeature(study) == StudyPackage.Literals.STUDY__SUMMARY) {
                assertTrue(property.isMultiLine(study));
            } else if (property.getFeature(study) == StudyPackage.Literals.STUDY__TITLE) {
                assertFalse(property.isMultiLine(study));
            }
        }
    }

    @Test
    void identityIsNoPropertyThatPeopleSee() {
        for (EClass type : ModelWalk.concreteClasses()) {
            EObject object = ModelWalk.create(type);
            assertTrue(properties(object).stream()
                    .noneMatch(p -> p.getFeature(object) == StudyPackage.Literals.IDENTIFIED__ID), type.getName());
        }
    }

    @Test
    void cardIsOfferedTheStagesOfItsOwnMapOnly() {
        JourneyMap heron = mapWithStage("First visit");
        JourneyMap alder = mapWithStage("Hearing about it");
        ResourceImpl resource = new ResourceImpl();
        new ResourceSetImpl().getResources().add(resource);
        resource.getContents().addAll(List.of(heron, alder));
        Card card = JourneyFactory.eINSTANCE.createCard();
        heron.getCards().add(card);
        List<Object> choices = new ArrayList<>(property(card, JourneyPackage.Literals.CARD__STAGE).getChoiceOfValues(card));
        choices.removeIf(Objects::isNull);
        assertEquals(List.of(heron.getStages().get(0)), choices);
    }

    @Test
    void nothingIsOfferedItself() {
        Study study = StudyFactory.eINSTANCE.createStudy();
        Place town = StudyFactory.eINSTANCE.createPlace();
        Place county = StudyFactory.eINSTANCE.createPlace();
        study.getPlaces().addAll(List.of(town, county));
        Resource resource = new ResourceImpl();
        resource.getContents().add(study);
        var choices = property(town, StudyPackage.Literals.PLACE__PART_OF).getChoiceOfValues(town);
        assertTrue(choices.contains(county));
        assertFalse(choices.contains(town));
    }

    @Test
    void participantsNameIsCalledPseudonym() {
        Participant participant = StudyFactory.eINSTANCE.createParticipant();
        assertEquals("Pseudonym", property(participant, StudyPackage.Literals.NAMED__NAME).getDisplayName(participant));
    }

    private static JourneyMap mapWithStage(String name) {
        JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
        Stage stage = JourneyFactory.eINSTANCE.createStage();
        stage.setName(name);
        map.getStages().add(stage);
        return map;
    }

    private IItemPropertyDescriptor property(EObject object, EStructuralFeature feature) {
        return properties(object).stream().filter(p -> p.getFeature(object) == feature).findFirst().orElseThrow();
    }
}
