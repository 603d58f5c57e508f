/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldway.tests.sirius.odesign.aql.Services;
import org.fieldway.tests.sirius.odesign.aql.Written;
import org.fieldway.tests.sirius.odesign.read.Feature;
import org.fieldway.tests.sirius.odesign.read.Piece;

/** The Java extensions are classes of this bundle that Sirius can make, each listed once, and each has a service that is used. */
final class JavaExtensionsCheck implements Check {

    private static final String PACKAGES = "org.fieldway.sirius.";

    @Override
    public void check(Specification specification, Findings findings) {
        Set<String> called = specification.places(Feature.Sort.EXPRESSION).flatMap(place -> new Written(place.text()).calls())
                .collect(Collectors.toSet());
        List<Piece> extensions = specification.odesign().all("JavaExtension");
        for (Piece extension : extensions) {
            String name = extension.get("qualifiedClassName");
            findings.unless(extensions.stream().filter(other -> other.get("qualifiedClassName").equals(name)).count() == 1, extension,
                    "qualifiedClassName=\"" + name + "\" is listed twice");
            Optional<Class<?>> loaded = Specification.loaded(extension).filter(type -> type.getName().startsWith(PACKAGES));
            findings.unless(loaded.isPresent(), extension, "qualifiedClassName=\"" + name + "\" names no class of this bundle");
            loaded.ifPresent(type -> usable(type, called, extension, findings));
        }
    }

    private static void usable(Class<?> type, Set<String> called, Piece extension, Findings findings) {
        String start = "qualifiedClassName=\"" + type.getName() + "\" names a class ";
        boolean made = Modifier.isPublic(type.getModifiers()) && !Modifier.isAbstract(type.getModifiers())
                && Arrays.stream(type.getConstructors()).anyMatch(one -> one.getParameterCount() == 0);
        findings.unless(made, extension, start + "that Sirius cannot make: it must be public with a public constructor without parameters");
        List<String> names = new Services(List.of(type)).all().map(Method::getName).toList();
        findings.unless(names.stream().anyMatch(called::contains), extension, start + "of which no expression calls a service");
    }
}
