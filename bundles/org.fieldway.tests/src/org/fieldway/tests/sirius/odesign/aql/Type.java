/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/** What an expression may give. */
public sealed interface Type {

    /** Whatever: after a fault that was told already, or from a service that returns {@code Object}. */
    Type UNKNOWN = new Unknown();
    /** An element of any class. */
    Type ANY = new Objects(Set.of(EcorePackage.Literals.EOBJECT));
    /** A truth value. */
    Type BOOLEAN = new Value(Boolean.class);
    /** A whole number. */
    Type INTEGER = new Value(Integer.class);
    /** Text. */
    Type STRING = new Value(String.class);

    /** Elements of one of these classes. */
    record Objects(Set<EClass> classes) implements Type { }

    /** A value of a Java class: text, numbers, truth values and words of a list; primitive types by their wrappers. */
    record Value(Class<?> type) implements Type { }

    /** Several values, in order. */
    record Many(Type of) implements Type { }

    /** A class itself, the argument of {@code oclIsKindOf}. */
    record ClassOf(EClassifier classifier) implements Type { }

    /** A view: a part of the diagram or table that shows an element. */
    record View() implements Type { }

    /** The literal null. */
    record Nothing() implements Type { }

    /** See {@link #UNKNOWN}. */
    record Unknown() implements Type { }

    /** Objects of one class. */
    static Type of(EClass type) {
        return new Objects(Set.of(type));
    }

    /** True where this may be an element of any class. */
    default boolean isAny() {
        return this instanceof Objects objects && objects.classes.contains(EcorePackage.Literals.EOBJECT);
    }

    /** What one value of this is: the content of a collection. */
    default Type one() {
        return this instanceof Many many ? many.of.one() : this;
    }

    /** Either of two. */
    default Type or(Type other) {
        if (equals(other) || other instanceof Nothing) {
            return this;
        }
        if (this instanceof Nothing) {
            return other;
        }
        if (this instanceof Many || other instanceof Many) {
            return new Many(one().or(other.one()));
        }
        if (this instanceof Objects here && other instanceof Objects there) {
            Set<EClass> both = new LinkedHashSet<>(here.classes);
            both.addAll(there.classes);
            return new Objects(both);
        }
        return UNKNOWN;
    }

    /** True where every value of this may be given for a Java parameter; values of any class are trusted, as Sirius does. */
    default boolean fits(Class<?> parameter) {
        Class<?> wanted = JavaTypes.wrapped(parameter);
        return wanted == Object.class || switch (this) {
            case Objects objects -> isAny() ? EObject.class.isAssignableFrom(wanted)
                    : objects.classes.stream().allMatch(type -> wanted.isAssignableFrom(instanceClass(type)));
            case Value value -> wanted.isAssignableFrom(value.type);
            case Many many -> wanted.isAssignableFrom(java.util.List.class) || wanted == java.util.Set.class;
            case ClassOf named -> wanted.isInstance(named.classifier);
            case View view -> wanted == EObject.class;
            case Nothing nothing -> true;
            case Unknown unknown -> true;
        };
    }

    /** True where a value of this may also be one of the other: elements of classes of which one extends the other. */
    default boolean mayBe(Type other) {
        if (this instanceof Objects here && other instanceof Objects there) {
            return isAny() || other.isAny() || here.classes.stream().anyMatch(a -> there.classes.stream()
                    .anyMatch(b -> a.isSuperTypeOf(b) || b.isSuperTypeOf(a)));
        }
        return this instanceof Unknown || other instanceof Unknown || getClass() == other.getClass();
    }

    /** Words for messages. */
    default String described() {
        return switch (this) {
            case Objects objects -> isAny() ? "an element of any class" : objects.classes.stream().map(EClass::getName)
                    .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(" or "));
            case Value value -> value.type.getSimpleName();
            case Many many -> "a list of " + many.of.described();
            case ClassOf named -> "the class " + named.classifier.getName();
            case View view -> "a view";
            case Nothing nothing -> "null";
            case Unknown unknown -> "an unknown value";
        };
    }

    private static Class<?> instanceClass(EClass type) {
        return type.getInstanceClass() == null ? EObject.class : type.getInstanceClass();
    }
}
