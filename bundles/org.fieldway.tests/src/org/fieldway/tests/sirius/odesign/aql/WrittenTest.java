/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fieldway.model.journey.JourneyPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types and faults of expressions on a card, with a map as the variable {@code container}. */
class WrittenTest {

    private static final Scope CARD = new Scope(Map.of("self", Type.of(JourneyPackage.Literals.CARD),
            "container", Type.of(JourneyPackage.Literals.JOURNEY_MAP), "element", Type.ANY, "view", new Type.View()));
    private static final Services SERVICES = new Services(List.of(SampleServices.class));

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            var:self # Card
            var:container # JourneyMap
            12 # Integer
            feature:text # String
            feature:evidence # a list of EvidenceRef
            feature:eContainer # an element of any class
            service:known # Boolean
            service:container.open # a list of Card
            aql:self.stage.name # String
            aql:self.stage.name + '!' # String
            aql:container.cards->select(c | c.votes > 1) # a list of Card
            aql:container.cards->collect(c | c.stage) # a list of Stage
            aql:container.cards.text # a list of String
            aql:container.cards->first() # Card
            aql:container.open()->size() # Integer
            aql:container.cards->counted() # Integer
            aql:container.cards.shortened(3) # a list of String
            aql:self.shortened(3) # String
            aql:if self.stage = null then container else self endif # Card or JourneyMap
            aql:let s = self.stage in s.name # String
            aql:element.oclIsKindOf(journey::Card) and element.votes > 1 # Boolean
            aql:element.oclAsType(journey::Stage).colour # String
            aql:view.target # an element of any class
            aql:element.eContainer()->filter(journey::Lane) # a list of Lane
            aql:self.origin = journey::CardOrigin::drawn # Boolean
            """)
    void typeIsFoundWhereTheExpressionIsRight(String text, String type) {
        List<String> problems = new ArrayList<>();
        Type found = new Written(text).type(CARD, SERVICES, problems);
        assertEquals(List.of(), problems);
        assertEquals(type, found.described());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            self.text # has no prefix var:, feature:, service: or aql:
            aqll:self # has no prefix var:, feature:, service: or aql:
            var:elemnt # names the variable elemnt, which is not known here
            var:self.text # wants one name of a variable after var:
            feature:txt # reads the feature txt, which Card does not have
            service:knwn # calls the service knwn(), which no Java extension has
            service:open # calls the service open() on Card; SampleServices takes JourneyMap
            service:known(container) # calls the service known() with 1 arguments; SampleServices takes 0
            service:container.shortened(self) # calls the service shortened() on JourneyMap; SampleServices takes Card
            service:shortened(container) # calls the service shortened() with argument 1 of type JourneyMap; SampleServices takes int
            service:a b # wants name, name(variable, …) or variable.name(…) after service:
            aql:self.txt # reads the feature txt, which Card does not have
            aql:element.text # reads .text of an element of any class; cast it first
            aql:self.oclIsKindOf(journey::Crd) # names the class journey::Crd, which no package has
            aql:self.origin = journey::CardOrigin::mine # names the word journey::CardOrigin::mine, which no list has
            aql:self.text = 1 # compares String with Integer, which are never equal
            aql:self.stage = self.lane # compares Stage with Lane, which are never equal
            aql:self.text and true # wants a truth value where it has String
            aql:container.cards->select(c | c.text) # wants a truth value where it has String
            aql:container.cards->select(text) # gives an operation on a list no "x | …"
            aql:container.cards->size(1) # calls size() with 1 arguments; it takes 0
            aql:self.eAllContents() # calls the service eAllContents(), which no Java extension has
            aql:container.cards->closure(c | c) # calls ->closure(), which is neither a checked operation nor a service
            aql:self. # has "the end" where a name is wanted
            """)
    void faultIsNamedWhereThereIsOne(String text, String fault) {
        List<String> problems = new ArrayList<>();
        new Written(text).type(CARD, SERVICES, problems);
        assertEquals(List.of(fault), problems);
    }
}
