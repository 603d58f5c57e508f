/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.fieldway.tests.sirius.odesign.aql.Aql;
import org.fieldway.tests.sirius.odesign.aql.Narrowing;
import org.fieldway.tests.sirius.odesign.aql.Scope;
import org.fieldway.tests.sirius.odesign.aql.Type;
import org.fieldway.tests.sirius.odesign.aql.Typing;
import org.fieldway.tests.sirius.odesign.aql.Written;
import org.fieldway.tests.sirius.odesign.read.Feature;
import org.fieldway.tests.sirius.odesign.read.Piece;

/**
 * No service is called on what may be null: an optional reference, {@code eContainer()}, {@code first()}, {@code any()},
 * unless the expression, an {@code If} around it or the precondition of its tool asks {@code <> null} first.
 */
final class NullsCheck implements Check {

    private static final Set<String> MAY_BE_NULL = Set.of("eContainer", "first", "last", "any", "at");

    @Override
    public void check(Specification specification, Findings findings) {
        specification.places(Feature.Sort.EXPRESSION).forEach(place -> new Written(place.text()).aql().ifPresent(aql -> {
            Scope scope = specification.scopes().of(place.piece(), place.feature());
            Set<Aql> safe = around(place.piece());
            new Walk(specification, scope, place, findings).in(aql, safe);
        }));
    }

    /** What conditions around a piece ask for. */
    private static Set<Aql> around(Piece piece) {
        Set<Aql> safe = new HashSet<>();
        Stream.concat(Stream.of(piece), piece.around()).forEach(one -> Stream.of("precondition", "conditionExpression", "preconditionExpression")
                .filter(one::has).map(attribute -> new Written(one.get(attribute)).aql()).flatMap(Optional::stream)
                .forEach(condition -> safe.addAll(asked(condition))));
        return safe;
    }

    private static List<Aql> asked(Aql condition) {
        return Narrowing.conjuncts(condition).flatMap(part -> part instanceof Aql.Binary unequal
                && Set.of("<>", "!=").contains(unequal.operator()) && unequal.right() instanceof Aql.Literal literal && literal.type() == null
                ? Stream.of(unequal.left()) : Stream.empty()).toList();
    }

    private record Walk(Specification specification, Scope scope, Specification.Place place, Findings findings) {

        void in(Aql expression, Set<Aql> safe) {
            switch (expression) {
                case Aql.Conditional choice -> {
                    in(choice.condition(), safe);
                    in(choice.yes(), with(safe, choice.condition()));
                    in(choice.no(), safe);
                }
                case Aql.Binary both when both.operator().equals("and") || both.operator().equals("implies") -> {
                    in(both.left(), safe);
                    in(both.right(), with(safe, both.left()));
                }
                default -> {
                    call(expression, safe);
                    expression.parts().forEach(part -> in(part, safe));
                }
            }
        }

        private static Set<Aql> with(Set<Aql> safe, Aql condition) {
            Set<Aql> more = new HashSet<>(safe);
            more.addAll(asked(condition));
            return more;
        }

        private void call(Aql expression, Set<Aql> safe) {
            boolean unsafe = expression instanceof Aql.Call call && !call.arrow() && !specification.services().named(call.name()).isEmpty()
                    && mayBeNull(call.receiver()) && !safe.contains(call.receiver());
            findings.unless(!unsafe, place.piece(), place.feature().name() + "=\"" + place.text()
                    + "\" calls a service on what may be null; ask <> null first");
        }

        private boolean mayBeNull(Aql receiver) {
            return switch (receiver) {
                case Aql.Call call when call.name().equals("oclAsType") -> mayBeNull(call.receiver());
                case Aql.Call call -> MAY_BE_NULL.contains(call.name());
                case Aql.Feature feature -> optional(feature);
                default -> false;
            };
        }

        private boolean optional(Aql.Feature feature) {
            Type owner = new Typing(specification.services()).of(feature.receiver(), scope);
            return owner instanceof Type.Objects objects && !owner.isAny() && objects.classes().stream().anyMatch(type -> optional(type, feature.name()));
        }

        private static boolean optional(EClass type, String name) {
            return type.getEStructuralFeature(name) instanceof EReference reference && !reference.isMany() && !reference.isRequired();
        }
    }
}
