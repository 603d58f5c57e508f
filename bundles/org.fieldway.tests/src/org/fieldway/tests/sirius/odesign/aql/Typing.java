/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the type of an expression, and what is wrong with it. */
public final class Typing {

    private static final Set<String> LOGICAL = Set.of("and", "or", "xor", "implies");

    private final Services services;
    private final List<String> problems = new ArrayList<>();

    /** Checks with those services. */
    public Typing(Services services) {
        this.services = services;
    }

    /** Sentences on what is wrong so far, each to be put after the name of the element. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** The type of an expression; problems found on the way are kept. */
    public Type of(Aql expression, Scope scope) {
        return switch (expression) {
            case Aql.Variable variable -> variable(variable.name(), scope);
            case Aql.Literal literal -> literal.type() == null ? new Type.Nothing() : new Type.Value(literal.type());
            case Aql.ClassName name -> new Literals(problems).classNamed(name);
            case Aql.EnumName name -> new Literals(problems).word(name);
            case Aql.Feature feature -> new Features(problems).of(of(feature.receiver(), scope), feature.name());
            case Aql.Call call -> new Calls(this, services, problems).of(call, scope);
            case Aql.Lambda lambda -> problem("has a \"" + lambda.variable() + " |\" outside of an operation on a list");
            case Aql.Unary unary -> unary(unary, scope);
            case Aql.Binary binary -> binary(binary, scope);
            case Aql.Conditional choice -> conditional(choice, scope);
            case Aql.Let let -> of(let.body(), scope.with(let.name(), of(let.value(), scope)));
            case Aql.Listing listing -> new Type.Many(listing.elements().stream().map(one -> of(one, scope).one())
                    .reduce(Type::or).orElse(Type.UNKNOWN));
        };
    }

    /** The type of a variable. */
    public Type variable(String name, Scope scope) {
        Type type = scope.variables().get(name);
        return type != null ? type : problem("names the variable " + name + ", which is not known here");
    }

    private Type conditional(Aql.Conditional choice, Scope scope) {
        truth(choice.condition(), scope);
        Scope within = Narrowing.where(choice.condition(), scope);
        return of(choice.yes(), within).or(of(choice.no(), scope));
    }

    private Type unary(Aql.Unary unary, Scope scope) {
        if (unary.operator().equals("not")) {
            truth(unary.operand(), scope);
            return Type.BOOLEAN;
        }
        return of(unary.operand(), scope);
    }

    private Type binary(Aql.Binary binary, Scope scope) {
        if (LOGICAL.contains(binary.operator())) {
            truth(binary.left(), scope);
            boolean narrows = binary.operator().equals("and") || binary.operator().equals("implies");
            truth(binary.right(), narrows ? Narrowing.where(binary.left(), scope) : scope);
            return Type.BOOLEAN;
        }
        Type left = of(binary.left(), scope);
        Type right = of(binary.right(), scope);
        if (Set.of("+", "-", "*", "/").contains(binary.operator())) {
            return binary.operator().equals("+") && (left.equals(Type.STRING) || right.equals(Type.STRING)) ? Type.STRING : left.or(right);
        }
        compare(left, right);
        return Type.BOOLEAN;
    }

    private void compare(Type left, Type right) {
        boolean values = left instanceof Type.Value && right instanceof Type.Value && !left.equals(right);
        boolean numbers = values && Number.class.isAssignableFrom(((Type.Value) left).type())
                && Number.class.isAssignableFrom(((Type.Value) right).type());
        boolean strange = values && !numbers;
        if (strange || !left.mayBe(right) && !(left instanceof Type.Nothing) && !(right instanceof Type.Nothing)) {
            problem("compares " + left.described() + " with " + right.described() + ", which are never equal");
        }
    }

    /** Tells where an expression gives no truth value. */
    void truth(Aql condition, Scope scope) {
        Type type = of(condition, scope);
        if (!type.equals(Type.BOOLEAN) && !(type instanceof Type.Unknown)) {
            problem("wants a truth value where it has " + type.described());
        }
    }

    Type problem(String sentence) {
        problems.add(sentence);
        return Type.UNKNOWN;
    }
}
