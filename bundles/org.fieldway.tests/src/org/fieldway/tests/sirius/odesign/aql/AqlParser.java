/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads expressions. Operators bind as in the grammar of the Acceleo Query Language ({@code Query.g4} of Acceleo 4):
 * navigation, not, minus, multiplication, addition, comparison, and, or, xor, implies.
 */
public final class AqlParser {

    private static final List<Set<String>> BINARY = List.of(Set.of("implies"), Set.of("xor"), Set.of("or"), Set.of("and"),
            Set.of("<=", ">=", "!=", "<>", "=", "==", "<", ">"), Set.of("+", "-"), Set.of("*", "/"));

    private static final Set<String> RESERVED = Set.of("then", "else", "endif", "in", "and", "or", "xor", "implies", "not");

    private final Words words;

    private AqlParser(Words words) {
        this.words = words;
    }

    /**
     * Reads an expression.
     *
     * @param text without the prefix {@code aql:}
     * @throws AqlException where the text is no expression of the checked part of the language
     */
    public static Aql parse(String text) throws AqlException {
        AqlParser parser = new AqlParser(new Words(text));
        Aql read = parser.binary(0);
        if (parser.words.look().sort() != Words.Sort.END) {
            throw new AqlException("does not end at \"" + parser.words.look().text() + "\"");
        }
        return read;
    }

    private Aql binary(int level) throws AqlException {
        if (level == BINARY.size()) {
            return unary();
        }
        Aql left = binary(level + 1);
        while (BINARY.get(level).stream().anyMatch(words::is)) {
            left = new Aql.Binary(words.take().text(), left, binary(level + 1));
        }
        return left;
    }

    private Aql unary() throws AqlException {
        if (words.is("not") || words.is("-")) {
            return new Aql.Unary(words.take().text(), unary());
        }
        return navigation(primary());
    }

    private Aql navigation(Aql start) throws AqlException {
        Aql receiver = start;
        while (words.is(".") || words.is("->")) {
            boolean arrow = words.take().text().equals("->");
            String name = words.name();
            receiver = arrow || words.is("(") ? call(receiver, name, arrow) : new Aql.Feature(receiver, name);
        }
        return receiver;
    }

    private Aql call(Aql receiver, String name, boolean arrow) throws AqlException {
        words.expect("(");
        List<Aql> arguments = new ArrayList<>();
        while (!words.takes(")")) {
            if (!arguments.isEmpty()) {
                words.expect(",");
            }
            arguments.add(argument());
        }
        return new Aql.Call(receiver, name, arguments, arrow);
    }

    private Aql argument() throws AqlException {
        if (words.look().sort() == Words.Sort.NAME && words.secondIs("|")) {
            String variable = words.name();
            words.expect("|");
            return new Aql.Lambda(variable, binary(0));
        }
        return binary(0);
    }

    private Aql primary() throws AqlException {
        return switch (words.look().sort()) {
            case STRING -> new Aql.Literal(String.class, words.take().text());
            case INTEGER -> new Aql.Literal(Integer.class, words.take().text());
            case REAL -> new Aql.Literal(Double.class, words.take().text());
            case NAME -> named(words.name());
            default -> inBrackets();
        };
    }

    private Aql inBrackets() throws AqlException {
        words.expect("(");
        Aql inner = binary(0);
        words.expect(")");
        return inner;
    }

    private Aql named(String name) throws AqlException {
        if (RESERVED.contains(name)) {
            throw new AqlException("has \"" + name + "\" where a value is wanted");
        }
        return switch (name) {
            case "true", "false" -> new Aql.Literal(Boolean.class, name);
            case "null" -> new Aql.Literal(null, name);
            case "if" -> conditional();
            case "let" -> let();
            case "Sequence", "OrderedSet" -> listing();
            case "String", "Integer", "Real", "Boolean" -> new Aql.ClassName("", name);
            default -> words.takes("::") ? classifier(name) : new Aql.Variable(name);
        };
    }

    private Aql classifier(String inPackage) throws AqlException {
        String name = words.name();
        return words.takes("::") ? new Aql.EnumName(inPackage, name, words.name()) : new Aql.ClassName(inPackage, name);
    }

    private Aql conditional() throws AqlException {
        Aql condition = binary(0);
        words.expect("then");
        Aql yes = binary(0);
        words.expect("else");
        Aql no = binary(0);
        words.expect("endif");
        return new Aql.Conditional(condition, yes, no);
    }

    private Aql let() throws AqlException {
        String name = words.name();
        words.expect("=");
        Aql value = binary(0);
        Aql body;
        if (words.takes(",")) {
            body = let();
        } else {
            words.expect("in");
            body = binary(0);
        }
        return new Aql.Let(name, value, body);
    }

    private Aql listing() throws AqlException {
        words.expect("{");
        List<Aql> elements = new ArrayList<>();
        while (!words.takes("}")) {
            if (!elements.isEmpty()) {
                words.expect(",");
            }
            elements.add(binary(0));
        }
        return new Aql.Listing(elements);
    }
}
