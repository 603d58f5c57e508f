/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.fieldway.tests.sirius.odesign.aql.Type;
import org.fieldway.tests.sirius.odesign.aql.Written;
import org.fieldway.tests.sirius.odesign.read.Feature;

/**
 * Each expression can be read, and the variables, features, classes and services that it names are there. Conditions give
 * truth values, sizes give numbers.
 */
final class ExpressionsCheck implements Check {

    private static final Set<String> CONDITIONS = Set.of("precondition", "preconditionExpression", "predicateExpression",
            "conditionExpression", "semanticConditionExpression", "viewConditionExpression", "auditExpression", "canEdit",
            "connectionStartPrecondition");

    @Override
    public void check(Specification specification, Findings findings) {
        specification.places(Feature.Sort.EXPRESSION).forEach(place -> {
            List<String> problems = new ArrayList<>();
            Type type = new Written(place.text()).type(specification.scopes().of(place.piece(), place.feature()), specification.services(), problems);
            String start = place.feature().name() + "=\"" + place.text() + "\" ";
            problems.forEach(problem -> findings.add(place.piece(), start + problem));
            findings.unless(fits(place.feature().name(), type), place.piece(), start + "gives " + type.described());
        });
    }

    private static boolean fits(String feature, Type type) {
        boolean known = !(type instanceof Type.Unknown);
        if (CONDITIONS.contains(feature)) {
            return !known || type.equals(Type.BOOLEAN);
        }
        boolean number = feature.endsWith("omputationExpression") && !feature.equals("computationExpression");
        return !known || !number || type instanceof Type.Value value && Number.class.isAssignableFrom(value.type());
    }
}
