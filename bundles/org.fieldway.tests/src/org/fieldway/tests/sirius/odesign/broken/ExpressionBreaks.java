/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.broken;

import static org.fieldway.tests.sirius.odesign.broken.Edits.callsService;
import static org.fieldway.tests.sirius.odesign.broken.Edits.set;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.fieldway.tests.sirius.odesign.read.Odesign;
import org.fieldway.tests.sirius.odesign.read.Piece;

/** Faults in expressions. */
final class ExpressionBreaks {

    private static final String LABEL = "BasicLabelStyleDescription";
    private static final String EXPRESSION = "labelExpression";

    static final List<Break> ALL = List.of(
            new Break("unknown feature after feature:", label("feature:nosuch"), "reads the feature nosuch, which"),
            new Break("unknown feature in a query", label("aql:self.nosuch"), "reads the feature nosuch, which"),
            new Break("unknown variable", label("var:nosuch"), "names the variable nosuch, which is not known here"),
            new Break("unknown service", label("service:noSuchService"), "calls the service noSuchService(), which no Java extension has"),
            new Break("unknown service in a query", label("aql:self.noSuchService('a')"), "noSuchService(), which no Java extension has"),
            new Break("unknown class in a query", label("aql:self.oclIsKindOf(journey::Nosuch)"), "names the class journey::Nosuch, which no package has"),
            new Break("no prefix", label("self.name"), "has no prefix var:, feature:, service: or aql:"),
            new Break("misspelt prefix", label("feture:name"), "has no prefix var:, feature:, service: or aql:"),
            new Break("query that cannot be read", label("aql:self.eClass("), "is wanted"),
            new Break("slow operation outside of the checked ones", label("aql:self.eAllContents()"), "eAllContents(), which no Java extension has"),
            new Break("too many arguments", ExpressionBreaks::oneArgumentMore, "arguments; "),
            new Break("service that does not take the class", ExpressionBreaks::otherClass, "calls the service"),
            new Break("condition that is no truth value", set("ConditionalStyleDescription", piece -> true, "predicateExpression", "aql:'yes'"), "gives String"),
            new Break("service on what may be null", ExpressionBreaks::onContainer, "calls a service on what may be null"));

    private ExpressionBreaks() { }

    private static Function<Odesign, Optional<Piece>> label(String expression) {
        return set(LABEL, piece -> piece.has(EXPRESSION) && piece.around("DiagramElementMapping").isPresent(), EXPRESSION, expression);
    }

    private static Optional<Piece> oneArgumentMore(Odesign odesign) {
        return Edits.first(odesign, LABEL, callsService(EXPRESSION))
                .map(piece -> Edits.written(piece, EXPRESSION, piece.get(EXPRESSION) + "(self, self, self, self)"));
    }

    /** A mapping of quite another class: the services of its style do not take it. */
    private static Optional<Piece> otherClass(Odesign odesign) {
        Optional<Piece> style = Edits.first(odesign, LABEL, callsService(EXPRESSION)
                .and(piece -> piece.around("AbstractNodeMapping").isPresent() && piece.parent().is("AbstractNodeMapping")));
        style.flatMap(piece -> piece.around("AbstractNodeMapping")).ifPresent(mapping -> Edits.written(mapping, "domainClass", "ethics::ConsentItem"));
        return style;
    }

    private static Optional<Piece> onContainer(Odesign odesign) {
        return Edits.first(odesign, LABEL, callsService(EXPRESSION).and(piece -> piece.around("DiagramElementMapping").isPresent()))
                .map(piece -> Edits.written(piece, EXPRESSION, "aql:self.eContainer()." + piece.get(EXPRESSION).substring(8) + "()"));
    }
}
