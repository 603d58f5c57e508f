/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * An operation of the query language itself.
 *
 * @param takes the shape of each argument
 * @param gives the type of the result by the receiver's type and that of the first argument
 */
record Operation(List<Shape> takes, BinaryOperator<Type> gives) {

    /** What an argument is. */
    enum Shape { VALUE, CONDITION, LAMBDA, CLASS, TEXT, NUMBER }

    private static final BinaryOperator<Type> SAME = (receiver, argument) -> new Type.Many(receiver.one());
    private static final BinaryOperator<Type> ONE = (receiver, argument) -> receiver.one();
    private static final BinaryOperator<Type> TRUTH = (receiver, argument) -> Type.BOOLEAN;
    private static final BinaryOperator<Type> NUMBER = (receiver, argument) -> Type.INTEGER;
    private static final BinaryOperator<Type> TEXT = (receiver, argument) -> Type.STRING;
    private static final BinaryOperator<Type> BOTH = (receiver, argument) -> new Type.Many(receiver.one().or(argument.one()));
    private static final BinaryOperator<Type> LISTED = (receiver, argument) -> new Type.Many(argument.one());
    private static final BinaryOperator<Type> CAST = (receiver, argument) -> argument;
    private static final BinaryOperator<Type> ANY = (receiver, argument) -> Type.ANY;

    /** What may follow an arrow. */
    static final Map<String, Operation> OF_LISTS = Map.ofEntries(
            of("select", SAME, Shape.CONDITION), of("reject", SAME, Shape.CONDITION), of("collect", LISTED, Shape.LAMBDA),
            of("exists", TRUTH, Shape.CONDITION), of("forAll", TRUTH, Shape.CONDITION), of("any", ONE, Shape.CONDITION),
            of("sortedBy", SAME, Shape.LAMBDA), of("first", ONE), of("last", ONE), of("at", ONE, Shape.NUMBER), of("size", NUMBER),
            of("isEmpty", TRUTH), of("notEmpty", TRUTH), of("includes", TRUTH, Shape.VALUE), of("excludes", TRUTH, Shape.VALUE),
            of("including", BOTH, Shape.VALUE), of("excluding", SAME, Shape.VALUE), of("asSequence", SAME), of("asSet", SAME),
            of("asOrderedSet", SAME), of("filter", LISTED, Shape.CLASS), of("sep", (r, a) -> new Type.Many(Type.UNKNOWN), Shape.TEXT),
            of("concat", BOTH, Shape.VALUE), of("union", BOTH, Shape.VALUE), of("reverse", SAME), of("indexOf", NUMBER, Shape.VALUE));

    /** What may follow a dot, besides features and services. */
    static final Map<String, Operation> OF_ONE = Map.ofEntries(
            of("oclIsKindOf", TRUTH, Shape.CLASS), of("oclIsTypeOf", TRUTH, Shape.CLASS), of("oclAsType", CAST, Shape.CLASS),
            of("eContainer", ANY), of("toString", TEXT), of("concat", TEXT, Shape.TEXT), of("size", NUMBER), of("trim", TEXT),
            of("toLower", TEXT), of("toUpper", TEXT), of("startsWith", TRUTH, Shape.TEXT), of("endsWith", TRUTH, Shape.TEXT),
            of("contains", TRUTH, Shape.TEXT));

    private static Map.Entry<String, Operation> of(String name, BinaryOperator<Type> gives, Shape... takes) {
        return Map.entry(name, new Operation(List.of(takes), gives));
    }
}
