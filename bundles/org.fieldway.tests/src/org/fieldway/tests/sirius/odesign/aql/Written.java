/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An expression as a viewpoint specification writes it, with the prefix that names its language. */
public record Written(String text) {

    private static final Pattern PREFIX = Pattern.compile("(var|feature|service|aql):(.*)", Pattern.DOTALL);
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern NAME = Pattern.compile("\\w+");
    private static final Pattern SERVICE = Pattern.compile("(?:(\\w+)\\.)?(\\w+)(?:\\(([\\w\\s,]*)\\))?");
    private static final List<String> OF_ALL = List.of("eContents", "eAllContents", "eCrossReferences");

    /** The part after {@code aql:}, read; empty for another language and where it cannot be read. */
    public Optional<Aql> aql() {
        Matcher prefix = PREFIX.matcher(text);
        if (!prefix.matches() || !prefix.group(1).equals("aql")) {
            return Optional.empty();
        }
        try {
            return Optional.of(AqlParser.parse(prefix.group(2)));
        } catch (AqlException e) {
            return Optional.empty();
        }
    }

    /** The names of the services and operations that it calls. */
    public Stream<String> calls() {
        Matcher service = SERVICE.matcher(text.startsWith("service:") ? text.substring(8).strip() : "");
        return service.matches() ? Stream.of(service.group(2))
                : aql().stream().flatMap(Aql::all).filter(Aql.Call.class::isInstance).map(call -> ((Aql.Call) call).name());
    }

    /**
     * What it gives.
     *
     * @param problems takes a sentence for each fault
     */
    public Type type(Scope scope, Services services, List<String> problems) {
        if (WHOLE_NUMBER.matcher(text).matches()) {
            return Type.INTEGER;
        }
        Matcher prefix = PREFIX.matcher(text);
        if (!prefix.matches()) {
            problems.add("has no prefix var:, feature:, service: or aql:");
            return Type.UNKNOWN;
        }
        String body = prefix.group(2).strip();
        return switch (prefix.group(1)) {
            case "var" -> variable(body, scope, problems);
            case "feature" -> feature(body, scope, problems);
            case "service" -> service(body, scope, services, problems);
            default -> query(body, scope, services, problems);
        };
    }

    private static Type variable(String name, Scope scope, List<String> problems) {
        if (!NAME.matcher(name).matches()) {
            problems.add("wants one name of a variable after var:");
            return Type.UNKNOWN;
        }
        Typing typing = new Typing(new Services(List.of()));
        Type type = typing.variable(name, scope);
        problems.addAll(typing.problems());
        return type;
    }

    private static Type feature(String name, Scope scope, List<String> problems) {
        if (name.equals("eContainer")) {
            return Type.ANY;
        }
        return OF_ALL.contains(name) ? new Type.Many(Type.ANY) : new Features(problems).of(scope.self(), name);
    }

    private static Type service(String call, Scope scope, Services services, List<String> problems) {
        Matcher parts = SERVICE.matcher(call);
        if (!parts.matches()) {
            problems.add("wants name, name(variable, …) or variable.name(…) after service:");
            return Type.UNKNOWN;
        }
        List<Type> given = new ArrayList<>();
        given.add(parts.group(1) == null ? scope.self() : variable(parts.group(1), scope, problems));
        if (parts.group(3) != null && !parts.group(3).isBlank()) {
            Stream.of(parts.group(3).split(",")).forEach(name -> given.add(variable(name.strip(), scope, problems)));
        }
        return services.call(parts.group(2), given, problems);
    }

    private static Type query(String text, Scope scope, Services services, List<String> problems) {
        try {
            Typing typing = new Typing(services);
            Type type = typing.of(AqlParser.parse(text), scope);
            problems.addAll(typing.problems());
            return type;
        } catch (AqlException e) {
            problems.add(e.getMessage());
            return Type.UNKNOWN;
        }
    }
}
