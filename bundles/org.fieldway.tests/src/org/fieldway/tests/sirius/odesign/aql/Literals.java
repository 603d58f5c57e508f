/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;

/** The types of the classes and listed words that an expression names. */
record Literals(List<String> problems) {

    private static final Map<String, Type> BASIC = Map.of("String", Type.STRING, "Integer", Type.INTEGER, "Boolean", Type.BOOLEAN,
            "Real", new Type.Value(Double.class));

    /** The class itself; where an operation wants a class, {@link #meant} gives what its objects are. */
    Type classNamed(Aql.ClassName name) {
        if (name.inPackage().isEmpty()) {
            return BASIC.get(name.name());
        }
        EClassifier found = Metamodel.classifier(name.inPackage(), name.name()).orElse(null);
        if (found == null) {
            problems.add("names the class " + name.inPackage() + "::" + name.name() + ", which no package has");
            return Type.UNKNOWN;
        }
        return new Type.ClassOf(found);
    }

    /** A word of a list. */
    Type word(Aql.EnumName name) {
        EClassifier list = Metamodel.classifier(name.inPackage(), name.list()).orElse(null);
        if (!(list instanceof EEnum words) || words.getEEnumLiteral(name.name()) == null
                && words.getEEnumLiteralByLiteral(name.name()) == null) {
            problems.add("names the word " + name.inPackage() + "::" + name.list() + "::" + name.name() + ", which no list has");
            return Type.UNKNOWN;
        }
        return new Type.Value(words.getInstanceClass());
    }

    /** What the objects of a class are. */
    static Type meant(Type type) {
        return switch (type) {
            case Type.ClassOf(EClass named) -> Type.of(named);
            case Type.ClassOf(EDataType data) when data.getInstanceClass() != null -> new Type.Value(data.getInstanceClass());
            default -> type;
        };
    }
}
