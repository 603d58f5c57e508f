/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldway.tests.sirius.odesign.aql.Written;
import org.fieldway.tests.sirius.odesign.read.Feature;
import org.fieldway.tests.sirius.odesign.read.Piece;

/**
 * Each public method of a Java extension is a service that the query language can call, that is called, and that no other
 * class offers for the same arguments.
 */
final class ServiceMethodsCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        Set<String> called = specification.places(Feature.Sort.EXPRESSION).flatMap(place -> new Written(place.text()).calls())
                .collect(Collectors.toSet());
        List<Method> methods = specification.services().all().toList();
        for (Method method : methods) {
            Piece extension = extension(specification, method);
            String start = method.getDeclaringClass().getSimpleName() + "." + method.getName() + "() ";
            findings.unless(called.contains(method.getName()) || inJava(specification.bundle(), method), extension,
                    start + "is called by no expression and no class");
            findings.unless(method.getParameterCount() > 0, extension, start + "has no parameter for the element that it is called on");
            findings.unless(result(method.getReturnType()), extension, start + "returns a " + method.getReturnType().getSimpleName()
                    + ", which the query language cannot take apart");
            findings.unless(methods.stream().noneMatch(other -> same(method, other)), extension, start + "is also offered by another class");
        }
    }

    /** True where Java of the bundle calls a method of that name: its declaration is not its only place. */
    private static boolean inJava(Path bundle, Method method) {
        Pattern call = Pattern.compile("\\b" + method.getName() + "\\(");
        try (Stream<Path> files = Files.walk(bundle.resolve("src"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                boolean own = file.getFileName().toString().equals(method.getDeclaringClass().getSimpleName() + ".java");
                if (call.matcher(Files.readString(file)).results().count() > (own ? 1 : 0)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Piece extension(Specification specification, Method method) {
        return specification.odesign().all("JavaExtension").stream()
                .filter(piece -> piece.get("qualifiedClassName").equals(method.getDeclaringClass().getName())).findFirst().orElseThrow();
    }

    private static boolean result(Class<?> type) {
        return !type.isArray() && type != Optional.class && !BaseStream.class.isAssignableFrom(type)
                && !(Iterable.class.isAssignableFrom(type) && !java.util.Collection.class.isAssignableFrom(type));
    }

    private static boolean same(Method method, Method other) {
        return !method.equals(other) && method.getName().equals(other.getName())
                && List.of(method.getParameterTypes()).equals(List.of(other.getParameterTypes()));
    }
}
