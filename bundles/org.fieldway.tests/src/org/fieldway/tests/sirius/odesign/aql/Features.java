/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The types of features. */
public record Features(List<String> problems) {

    private static final Map<String, Type> OF_VIEWS = Map.of("target", Type.ANY, "semanticElements", new Type.Many(Type.ANY),
            "name", Type.STRING, "label", Type.STRING, "parentDiagram", new Type.View(), "sourceNode", new Type.View(),
            "targetNode", new Type.View(), "line", new Type.View(), "column", new Type.View());

    /** What a feature of that receiver gives; of a list, what it gives of all. */
    public Type of(Type receiver, String name) {
        return switch (receiver) {
            case Type.Many many -> new Type.Many(of(many.one(), name).one());
            case Type.Objects objects when objects.isAny() -> problem("reads ." + name + " of an element of any class; cast it first");
            case Type.Objects objects -> ofClasses(objects, name);
            case Type.View view -> OF_VIEWS.containsKey(name) ? OF_VIEWS.get(name) : problem("reads ." + name + " of a view, which is not checked");
            case Type.Unknown unknown -> receiver;
            default -> problem("reads ." + name + " of " + receiver.described());
        };
    }

    private Type ofClasses(Type.Objects objects, String name) {
        List<Type> types = new ArrayList<>();
        for (EClass type : objects.classes()) {
            EStructuralFeature feature = type.getEStructuralFeature(name);
            types.add(feature == null ? problem("reads the feature " + name + ", which " + type.getName() + " does not have")
                    : Metamodel.typeOf(feature));
        }
        return types.stream().reduce(Type::or).orElse(Type.UNKNOWN);
    }

    private Type problem(String sentence) {
        problems.add(sentence);
        return Type.UNKNOWN;
    }
}
