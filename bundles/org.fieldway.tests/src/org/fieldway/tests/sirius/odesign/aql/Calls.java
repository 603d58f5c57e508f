/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.util.ArrayList;
import java.util.List;

/** The types of calls: operations of the language, and services. */
record Calls(Typing typing, Services services, List<String> problems) {

    Type of(Aql.Call call, Scope scope) {
        Type receiver = typing.of(call.receiver(), scope);
        if (call.arrow()) {
            Operation operation = Operation.OF_LISTS.get(call.name());
            if (operation == null && services.named(call.name()).isEmpty()) {
                return typing.problem("calls ->" + call.name() + "(), which is neither a checked operation nor a service");
            }
            return operation != null ? operation(call, operation, receiver, scope) : service(call, receiver, scope);
        }
        if (receiver instanceof Type.Many many) {
            return new Type.Many(ofOne(call, many.one(), scope).one());
        }
        return ofOne(call, receiver, scope);
    }

    private Type ofOne(Aql.Call call, Type receiver, Scope scope) {
        Operation operation = services.named(call.name()).isEmpty() ? Operation.OF_ONE.get(call.name()) : null;
        return operation != null ? operation(call, operation, receiver, scope) : service(call, receiver, scope);
    }

    private Type service(Aql.Call call, Type receiver, Scope scope) {
        List<Type> given = new ArrayList<>(List.of(receiver));
        call.arguments().forEach(argument -> given.add(typing.of(argument, scope)));
        return services.call(call.name(), given, problems);
    }

    private Type operation(Aql.Call call, Operation operation, Type receiver, Scope scope) {
        if (call.arguments().size() != operation.takes().size()) {
            return typing.problem("calls " + call.name() + "() with " + call.arguments().size() + " arguments; it takes "
                    + operation.takes().size());
        }
        Type first = new Type.Nothing();
        for (int i = 0; i < operation.takes().size(); i++) {
            Type argument = argument(operation.takes().get(i), call.arguments().get(i), receiver, scope);
            first = i == 0 ? argument : first;
        }
        return receiver instanceof Type.Unknown && operation.takes().isEmpty() ? unknown(operation) : operation.gives().apply(receiver, first);
    }

    private static Type unknown(Operation operation) {
        Type given = operation.gives().apply(Type.UNKNOWN, new Type.Nothing());
        return given instanceof Type.Many ? new Type.Many(Type.UNKNOWN) : given;
    }

    private Type argument(Operation.Shape shape, Aql argument, Type receiver, Scope scope) {
        if (shape == Operation.Shape.CONDITION || shape == Operation.Shape.LAMBDA) {
            return lambda(shape, argument, receiver, scope);
        }
        Type type = typing.of(argument, scope);
        boolean wrong = switch (shape) {
            case CLASS -> !(type instanceof Type.ClassOf) && !(argument instanceof Aql.ClassName);
            case TEXT -> !type.fits(String.class);
            case NUMBER -> !type.fits(Integer.class);
            default -> false;
        };
        if (wrong) {
            typing.problem("gives " + type.described() + " where " + shape.name().toLowerCase(java.util.Locale.ROOT) + " is wanted");
        }
        return shape == Operation.Shape.CLASS ? Literals.meant(type) : type;
    }

    private Type lambda(Operation.Shape shape, Aql argument, Type receiver, Scope scope) {
        if (!(argument instanceof Aql.Lambda lambda)) {
            return typing.problem("gives an operation on a list no \"x | …\"");
        }
        Scope within = scope.with(lambda.variable(), receiver.one());
        if (shape == Operation.Shape.CONDITION) {
            typing.truth(lambda.body(), within);
            return Type.BOOLEAN;
        }
        return typing.of(lambda.body(), within);
    }
}
