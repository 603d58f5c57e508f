/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.fieldway.model.journey.AttributeCondition;
import org.fieldway.model.journey.CardWording;
import org.fieldway.model.journey.Comparison;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.study.AttributeChoice;
import org.fieldway.model.study.AttributeDefinition;
import org.fieldway.model.study.AttributeType;
import org.fieldway.model.study.AttributeValue;
import org.fieldway.model.study.CaseKind;
import org.fieldway.model.study.Classified;
import org.fieldway.model.study.StudyFactory;
import org.fieldway.model.study.StudyPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that ask for attributes: each compares as the attribute's type says. */
class ConditionsTest {

    private static final List<String> PEOPLE = List.of("Heron", "Wren", "Alder", "Finch");

    @TempDir
    Path folder;

    private DraftStudy study;

    @BeforeEach
    void open() throws Exception {
        study = new DraftStudy(folder.resolve("study"), PEOPLE.toArray(String[]::new));
        study.stage("Quay", "boarding");
        for (String person : PEOPLE) {
            study.says(person, 1, "boarding");
        }
    }

    @AfterEach
    void close() {
        study.close();
    }

    /** The values are those of Heron, Wren and Alder; Finch has stated nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NUMBER  | 9; 10; 2.0              | AT_LEAST | 9          | Heron Wren",
        "NUMBER  | 9; 10; 2.0              | AT_MOST  | 9          | Heron Alder",
        "NUMBER  | 9; 10; 2.0              | IS       | 2          | Alder",
        "NUMBER  | 9; many; 2              | IS_NOT   | 9          | Wren Alder Finch",
        "DATE    | 2026-02-01; 2025-12-31; 2026-01-31 | AT_LEAST | 2026-01-31 | Heron Alder",
        "DATE    | 2026-02-01; 2025-12-31; soon | AT_MOST | 2026-01-31 | Wren",
        "BOOLEAN | true; false; true       | IS       | TRUE       | Heron Alder",
        "TEXT    | by Bus; on foot; a bus  | CONTAINS | bus        | Heron Alder",
        "TEXT    | by Bus; on foot; a bus  | IS       | on Foot    | Wren",
        "TEXT    | by Bus; ' '; a bus      | IS_SET   |            | Heron Alder",
        "TEXT    | by Bus; on foot; a bus  | AT_LEAST | a          | ''",
        "CHOICE  | old; young; middle      | AT_LEAST | middle     | Heron Alder",
        "CHOICE  | old; young; middle      | IS       | young      | Wren",
    })
    void conditionTakesThoseWhoSatisfyIt(AttributeType type, String values, Comparison comparison, String wanted,
            String expected) throws Exception {
        AttributeDefinition definition = definition(type, CaseKind.PARTICIPANTS);
        String[] each = values.split(";");
        for (int person = 0; person < each.length; person++) {
            state(study.participant(PEOPLE.get(person)), definition, each[person].strip().replace("'", ""));
        }
        var rule = study.lane("Doing", "actions", CardWording.CODE_NAME, "boarding");
        rule.getConditions().add(condition(definition, comparison, wanted));

        assertEquals(expected == null ? "" : expected, drawn());
    }

    @Test
    void severalConditionsMustAllHold() throws Exception {
        AttributeDefinition terms = definition(AttributeType.NUMBER, CaseKind.PARTICIPANTS);
        AttributeDefinition way = definition(AttributeType.TEXT, CaseKind.PARTICIPANTS);
        state(study.participant("Heron"), terms, "3");
        state(study.participant("Wren"), terms, "3");
        state(study.participant("Wren"), way, "bus");
        var rule = study.lane("Doing", "actions", CardWording.CODE_NAME, "boarding");
        rule.getConditions().add(condition(terms, Comparison.AT_LEAST, "2"));
        rule.getConditions().add(condition(way, Comparison.IS_SET, null));

        assertEquals("Wren", drawn());
    }

    @Test
    void attributeOfASourceIsAskedOfTheSource() throws Exception {
        AttributeDefinition setUp = definition(AttributeType.TEXT, CaseKind.SOURCES);
        state(study.source("Alder"), setUp, "outdoors");
        var rule = study.lane("Doing", "actions", CardWording.CODE_NAME, "boarding");
        rule.getConditions().add(condition(setUp, Comparison.IS, "outdoors"));

        assertEquals("Alder", drawn());
    }

    @Test
    void stageMayAskForAttributesTooAndARuleWithoutCodesMeansAllCodings() throws Exception {
        AttributeDefinition terms = definition(AttributeType.NUMBER, CaseKind.PARTICIPANTS);
        state(study.participant("Heron"), terms, "3");
        var stage = study.stage("Long after");
        stage.getRules().getFirst().getConditions().add(condition(terms, Comparison.AT_LEAST, "2"));
        study.says("Heron", 20, "looking back");
        study.lane("Doing", "actions", CardWording.CODE_NAME, "looking back");

        assertEquals(List.of("Long after/Doing"), List.copyOf(DraftStudy.cells(
                study.map(PEOPLE.toArray(String[]::new))).keySet()));
    }

    private String drawn() throws Exception {
        return study.draft(PEOPLE.toArray(String[]::new)).cards().stream().flatMap(card -> card.excerpts().stream())
                .map(excerpt -> study.study.study().getSources().stream()
                        .filter(source -> source.getId().equals(excerpt.source())).findFirst().orElseThrow().getName())
                .map(name -> name.substring(name.lastIndexOf(' ') + 1)).collect(Collectors.joining(" "));
    }

    private AttributeDefinition definition(AttributeType type, CaseKind of) {
        AttributeDefinition definition = StudyFactory.eINSTANCE.createAttributeDefinition();
        definition.setName("Attribute " + study.study.study().getAttributeDefinitions().size());
        definition.setType(type);
        definition.setAppliesTo(of);
        if (type == AttributeType.CHOICE) {
            for (String name : List.of("young", "middle", "old")) {
                AttributeChoice choice = StudyFactory.eINSTANCE.createAttributeChoice();
                choice.setName(name);
                definition.getChoices().add(choice);
            }
        }
        study.add(study.study.study(), StudyPackage.Literals.STUDY__ATTRIBUTE_DEFINITIONS, definition);
        return definition;
    }

    private void state(Classified owner, AttributeDefinition definition, String value) {
        AttributeValue stated = StudyFactory.eINSTANCE.createAttributeValue();
        stated.setDefinition(definition);
        definition.getChoices().stream().filter(choice -> choice.getName().equals(value)).findFirst()
                .ifPresentOrElse(stated::setChoice, () -> stated.setValue(value));
        study.add(owner, StudyPackage.Literals.CLASSIFIED__ATTRIBUTES, stated);
    }

    private static AttributeCondition condition(AttributeDefinition definition, Comparison comparison, String value) {
        AttributeCondition condition = JourneyFactory.eINSTANCE.createAttributeCondition();
        condition.setDefinition(definition);
        condition.setComparison(comparison);
        condition.setValue(value);
        return condition;
    }
}
