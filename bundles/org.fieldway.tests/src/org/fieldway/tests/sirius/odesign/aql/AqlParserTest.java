/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AqlParserTest {

    private static final Aql SELF = new Aql.Variable("self");

    @Test
    void comparisonBindsCloserThanAndAndNotBindsCloserThanBoth() throws AqlException {
        Aql read = AqlParser.parse("not self.a = self.b and true or false");
        Aql equal = new Aql.Binary("=", new Aql.Unary("not", new Aql.Feature(SELF, "a")), new Aql.Feature(SELF, "b"));
        Aql both = new Aql.Binary("and", equal, new Aql.Literal(Boolean.class, "true"));
        assertEquals(new Aql.Binary("or", both, new Aql.Literal(Boolean.class, "false")), read);
    }

    @Test
    void subtractionIsReadFromLeftToRight() throws AqlException {
        Aql one = new Aql.Literal(Integer.class, "1");
        assertEquals(new Aql.Binary("-", new Aql.Binary("-", one, one), one), AqlParser.parse("1 - 1 - 1"));
    }

    @Test
    void arrowWithVariableMakesALambda() throws AqlException {
        Aql condition = new Aql.Lambda("c", new Aql.Binary("<>", new Aql.Feature(new Aql.Variable("c"), "text"), new Aql.Literal(null, "null")));
        assertEquals(new Aql.Call(new Aql.Feature(SELF, "cards"), "select", List.of(condition), true),
                AqlParser.parse("self.cards->select(c | c.text <> null)"));
    }

    @Test
    void namesWithColonsAreClassesAndWords() throws AqlException {
        assertEquals(new Aql.ClassName("journey", "Card"), AqlParser.parse("journey::Card"));
        assertEquals(new Aql.EnumName("journey", "LaneKind", "pain"), AqlParser.parse("journey::LaneKind::pain"));
    }

    @Test
    void letTakesSeveralNames() throws AqlException {
        Aql body = new Aql.Binary("+", new Aql.Variable("a"), new Aql.Variable("b"));
        assertEquals(new Aql.Let("a", SELF, new Aql.Let("b", SELF, body)), AqlParser.parse("let a = self, b = self in a + b"));
    }

    @Test
    void stringsMayHoldQuotesAndSigns() throws AqlException {
        assertEquals(new Aql.Literal(String.class, "'it\\'s -> here'"), AqlParser.parse("'it\\'s -> here'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "self.", "self.a(", "self->size", "if self then 1 endif", "self..a", "self a", "(self", "#", "'open",
            "let a in self", "then", "self.a(,)"})
    void whatIsNoExpressionIsRefused(String text) {
        AqlException refused = assertThrows(AqlException.class, () -> AqlParser.parse(text));
        assertTrue(refused.getMessage().matches("(has|cannot|does).*"), refused.getMessage());
    }
}
