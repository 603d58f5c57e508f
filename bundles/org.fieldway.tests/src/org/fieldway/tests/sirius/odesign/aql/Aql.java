/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.util.List;
import java.util.stream.Stream;

/** An expression of the query language. */
public sealed interface Aql {

    /** A variable such as {@code self}. */
    record Variable(String name) implements Aql { }

    /** A string, number, truth value or {@code null}; the type is null for the literal null. */
    record Literal(Class<?> type, String text) implements Aql { }

    /** A class such as {@code journey::Card}, or one of the names String, Integer, Real, Boolean with package "". */
    record ClassName(String inPackage, String name) implements Aql { }

    /** A literal of a list such as {@code journey::LaneKind::actions}. */
    record EnumName(String inPackage, String list, String name) implements Aql { }

    /** {@code receiver.name}. */
    record Feature(Aql receiver, String name) implements Aql { }

    /** {@code receiver.name(arguments)}, or with an arrow {@code receiver->name(arguments)}. */
    record Call(Aql receiver, String name, List<Aql> arguments, boolean arrow) implements Aql { }

    /** {@code variable | body}, the argument of an operation on a collection. */
    record Lambda(String variable, Aql body) implements Aql { }

    /** {@code not x} or {@code -x}. */
    record Unary(String operator, Aql operand) implements Aql { }

    /** {@code left operator right}. */
    record Binary(String operator, Aql left, Aql right) implements Aql { }

    /** {@code if condition then yes else no endif}. */
    record Conditional(Aql condition, Aql yes, Aql no) implements Aql { }

    /** {@code let name = value in body}. */
    record Let(String name, Aql value, Aql body) implements Aql { }

    /** {@code Sequence{…}} or {@code OrderedSet{…}}. */
    record Listing(List<Aql> elements) implements Aql { }

    /** The expressions directly in this one. */
    default List<Aql> parts() {
        return switch (this) {
            case Feature feature -> List.of(feature.receiver);
            case Call call -> Stream.concat(Stream.of(call.receiver), call.arguments.stream()).toList();
            case Lambda lambda -> List.of(lambda.body);
            case Unary unary -> List.of(unary.operand);
            case Binary binary -> List.of(binary.left, binary.right);
            case Conditional conditional -> List.of(conditional.condition, conditional.yes, conditional.no);
            case Let let -> List.of(let.value, let.body);
            case Listing listing -> listing.elements;
            case Variable variable -> List.of();
            case Literal literal -> List.of();
            case ClassName name -> List.of();
            case EnumName name -> List.of();
        };
    }

    /** This expression and all in it. */
    default Stream<Aql> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Aql::all));
    }
}
