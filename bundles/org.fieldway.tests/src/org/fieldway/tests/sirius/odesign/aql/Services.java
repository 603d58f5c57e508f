/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Java services that expressions may call: the public methods of the classes that the viewpoint names. */
public final class Services {

    private final Map<String, List<Method>> named = new TreeMap<>();

    /** The services of these classes. */
    public Services(List<Class<?>> classes) {
        classes.stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString))
                .forEach(method -> named.computeIfAbsent(method.getName(), name -> new ArrayList<>()).add(method));
    }

    /** The services with that name, in a stable order. */
    public List<Method> named(String name) {
        return named.getOrDefault(name, List.of());
    }

    /** All services, by name. */
    public Stream<Method> all() {
        return named.values().stream().flatMap(List::stream);
    }

    /**
     * What a call gives.
     *
     * @param name the service
     * @param given what the call gives to it, the receiver first
     * @param problems takes a sentence where no service fits
     */
    public Type call(String name, List<Type> given, List<String> problems) {
        if (given.getFirst() instanceof Type.Objects several && several.classes().size() > 1) {
            return several.classes().stream().map(type -> callOnOne(name, with(given, Type.of(type)), problems)).reduce(Type::or).orElseThrow();
        }
        return callOnOne(name, given, problems);
    }

    private static List<Type> with(List<Type> given, Type receiver) {
        List<Type> changed = new ArrayList<>(given);
        changed.set(0, receiver);
        return changed;
    }

    private Type callOnOne(String name, List<Type> given, List<String> problems) {
        List<Method> found = named(name);
        List<String> misfits = new ArrayList<>();
        for (Method method : found) {
            String misfit = misfit(method, given);
            if (misfit == null) {
                return JavaTypes.of(method.getGenericReturnType());
            }
            misfits.add(misfit);
        }
        problems.add(found.isEmpty() ? "calls the service " + name + "(), which no Java extension has" : misfits.getFirst());
        return Type.UNKNOWN;
    }

    private static String misfit(Method method, List<Type> given) {
        Class<?>[] wanted = method.getParameterTypes();
        if (wanted.length != given.size()) {
            return "calls the service " + method.getName() + "() with " + (given.size() - 1) + " arguments; "
                    + method.getDeclaringClass().getSimpleName() + " takes " + (wanted.length - 1);
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!given.get(i).fits(wanted[i])) {
                return "calls the service " + method.getName() + "() " + (i == 0 ? "on " : "with argument " + i + " of type ")
                        + given.get(i).described() + "; " + method.getDeclaringClass().getSimpleName() + " takes "
                        + wanted[i].getSimpleName();
            }
        }
        return null;
    }
}
