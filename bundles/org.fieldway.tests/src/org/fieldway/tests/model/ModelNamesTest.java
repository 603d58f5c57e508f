/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.sources.SourcesPackage;
import org.fieldway.model.study.ActivityKind;
import org.fieldway.model.study.OrganisationKind;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.StudyPackage;
import org.junit.jupiter.api.Test;

/** Names of kinds, fields and choices. */
class ModelNamesTest {

    @Test
    void everyClassHasNameAndDescription() {
        for (EClass type : ModelWalk.classes()) {
            assertSentenceCase(ModelNames.type(type), type.getName());
            assertTrue(ModelNames.description(type).endsWith("."), type.getName());
        }
    }

    @Test
    void namesOfConcreteClassesDiffer() {
        List<String> names = ModelWalk.concreteClasses().stream().map(ModelNames::type).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void everyFeatureHasNameAndDescription() {
        for (EStructuralFeature feature : ModelWalk.features()) {
            assertSentenceCase(ModelNames.feature(feature), ModelWalk.name(feature));
            assertTrue(ModelNames.description(feature).endsWith("."), ModelWalk.name(feature));
        }
    }

    @Test
    void fieldsOfOneFormHaveDifferentNames() {
        List<String> doubled = new ArrayList<>();
        for (EClass type : ModelWalk.concreteClasses()) {
            Set<String> seen = new HashSet<>();
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                if (!seen.add(ModelNames.feature(type, feature))) {
                    doubled.add(type.getName() + ": " + ModelNames.feature(feature));
                }
            }
        }
        assertEquals(List.of(), doubled);
    }

    @Test
    void everyChoiceHasNameOfItsOwnAndDescription() {
        for (EEnum choices : ModelWalk.enums()) {
            Set<String> seen = new HashSet<>();
            for (EEnumLiteral literal : choices.getELiterals()) {
                Enumerator value = literal.getInstance();
                String where = choices.getName() + "." + literal.getName();
                assertSentenceCase(ModelNames.literal(value), where);
                assertTrue(ModelNames.description(value).endsWith("."), where);
                assertTrue(seen.add(ModelNames.literal(value)), where);
            }
        }
    }

    private static void assertSentenceCase(String name, String where) {
        assertTrue(Character.isUpperCase(name.charAt(0)), where + ": " + name);
        assertTrue(!name.matches(".*[a-z][A-Z].*") && !name.contains("_"), where + " reads like code: " + name);
    }

    @Test
    void namesAreThoseOfTheField() {
        assertEquals("Research question", ModelNames.type(StudyPackage.Literals.RESEARCH_QUESTION));
        assertEquals("Consent record", ModelNames.type(EthicsPackage.Literals.CONSENT_RECORD));
        assertEquals("Given on", ModelNames.feature(EthicsPackage.Literals.CONSENT_RECORD__GIVEN_ON));
        assertEquals("Vox pop", ModelNames.literal(ActivityKind.VOX_POP));
        assertEquals("Co-design workshop", ModelNames.literal(ActivityKind.CO_DESIGN_WORKSHOP));
        assertEquals("GP practice", ModelNames.literal(OrganisationKind.GP_PRACTICE));
        assertEquals("", ModelNames.literal(null));
    }

    @Test
    void fieldHasTheNameOfItsKindWhereThatDiffers() {
        assertEquals("Pseudonym", ModelNames.feature(StudyPackage.Literals.PARTICIPANT, StudyPackage.Literals.NAMED__NAME));
        assertEquals("Name", ModelNames.feature(StudyPackage.Literals.PLACE, StudyPackage.Literals.NAMED__NAME));
    }

    @Test
    void abbreviationsKeepTheirCapitalsWithinSentence() {
        assertEquals("NHS", ModelNames.literalInSentence(Sector.NHS));
        assertEquals("local government", ModelNames.literalInSentence(Sector.LOCAL_GOVERNMENT));
        assertEquals("PDF document", ModelNames.typeInSentence(SourcesPackage.Literals.PDF_SOURCE));
        assertEquals("New stage", ModelNames.newOf(JourneyPackage.Literals.STAGE));
        assertEquals("Untitled journey map", ModelNames.untitled(JourneyPackage.Literals.JOURNEY_MAP));
    }
}
