/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

/** What is known of variables where a condition holds: {@code self.oclIsKindOf(journey::Card) and …}. */
public final class Narrowing {

    private Narrowing() { }

    /** The scope where the condition holds. */
    public static Scope where(Aql condition, Scope scope) {
        Scope narrowed = scope;
        for (Aql part : conjuncts(condition).toList()) {
            if (part instanceof Aql.Call call && call.receiver() instanceof Aql.Variable variable
                    && List.of("oclIsKindOf", "oclIsTypeOf").contains(call.name())) {
                Optional<EClass> type = call.arguments().stream().findFirst().filter(Aql.ClassName.class::isInstance)
                        .map(Aql.ClassName.class::cast).flatMap(name -> Metamodel.classNamed(name.inPackage() + "::" + name.name()));
                narrowed = type.isEmpty() ? narrowed : narrowed.with(variable.name(), Type.of(type.get()));
            }
        }
        return narrowed;
    }

    /** The conditions that all hold where this one does. */
    public static Stream<Aql> conjuncts(Aql condition) {
        return condition instanceof Aql.Binary both && both.operator().equals("and")
                ? Stream.concat(conjuncts(both.left()), conjuncts(both.right())) : Stream.of(condition);
    }
}
