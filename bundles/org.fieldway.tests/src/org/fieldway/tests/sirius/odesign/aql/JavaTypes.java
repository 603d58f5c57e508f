/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** The types of Java methods and data types in terms of the query language. */
public final class JavaTypes {

    private static final Map<Class<?>, Class<?>> WRAPPERS = Map.of(boolean.class, Boolean.class, int.class, Integer.class,
            long.class, Long.class, double.class, Double.class, float.class, Float.class);

    private JavaTypes() { }

    /** The wrapper of a primitive type, else the type itself. */
    static Class<?> wrapped(Class<?> type) {
        return WRAPPERS.getOrDefault(type, type);
    }

    /** What a method with that return type gives. */
    public static Type of(java.lang.reflect.Type type) {
        return switch (type) {
            case ParameterizedType generic when generic.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw) ->
                new Type.Many(of(generic.getActualTypeArguments()[0]));
            case WildcardType wild -> of(wild.getUpperBounds()[0]);
            case Class<?> plain -> ofClass(plain);
            default -> Type.UNKNOWN;
        };
    }

    private static Type ofClass(Class<?> plain) {
        if (plain == Object.class || plain == void.class) {
            return Type.UNKNOWN;
        }
        if (plain == EObject.class) {
            return Type.ANY;
        }
        if (EObject.class.isAssignableFrom(plain)) {
            return Metamodel.classOf(plain).<Type>map(Type::of).orElse(Type.ANY);
        }
        return Collection.class.isAssignableFrom(plain) ? new Type.Many(Type.UNKNOWN) : new Type.Value(wrapped(plain));
    }
}
