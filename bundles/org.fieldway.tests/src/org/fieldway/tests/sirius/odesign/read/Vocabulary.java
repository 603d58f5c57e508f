/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of elements that Sirius knows, from {@code sirius-vocabulary.txt}. */
public final class Vocabulary {

    private static final Vocabulary SIRIUS = read();

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    private Vocabulary() { }

    /** The words of Sirius 7.6: descriptions of viewpoints, diagrams and tables. */
    public static Vocabulary sirius() {
        return SIRIUS;
    }

    /** The kind of that name. */
    public Optional<Kind> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** The words of a closed list such as {@code ContainerLayout}; empty where the type is none. */
    public Optional<List<String>> words(String type) {
        return Optional.ofNullable(words.get(type));
    }

    private static Vocabulary read() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("sirius-vocabulary.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
            return new VocabularyLines(lines).vocabulary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the lines in; kinds may extend kinds that stand further down. */
    private static final class VocabularyLines {

        private final Vocabulary made = new Vocabulary();
        private final Map<String, List<String>> supers = new LinkedHashMap<>();
        private String uri;
        private Kind last;

        VocabularyLines(List<String> lines) {
            lines.forEach(this::take);
            supers.forEach((name, above) -> above.forEach(one -> made.kinds.get(name).supers().add(made.kinds.get(one))));
            made.kinds.values().forEach(VocabularyLines::inherit);
        }

        private static Map<String, Feature> inherit(Kind kind) {
            kind.supers().forEach(above -> inherit(above).forEach(kind.features()::putIfAbsent));
            return kind.features();
        }

        Vocabulary vocabulary() {
            return made;
        }

        private void take(String line) {
            String[] words = line.strip().split(" ");
            switch (words[0]) {
                case "package" -> uri = words[1];
                case "class", "abstract" -> kind(words);
                case "enum" -> made.words.put(words[1], List.of(words).subList(2, words.length));
                default -> feature(words);
            }
        }

        private void kind(String[] words) {
            last = new Kind(words[1], uri, words[0].equals("abstract"), new ArrayList<>(), new LinkedHashMap<>());
            made.kinds.put(words[1], last);
            supers.put(words[1], words.length > 3 ? List.of(words).subList(3, words.length) : List.of());
        }

        private void feature(String[] words) {
            Feature.Sort sort = switch (words[0]) {
                case "has" -> Feature.Sort.HOLDS;
                case "ref" -> Feature.Sort.REFERS;
                case "expr" -> Feature.Sort.EXPRESSION;
                default -> Feature.Sort.ATTRIBUTE;
            };
            String name = words[1].replaceAll("[*!]", "");
            Map<String, String> variables = new LinkedHashMap<>();
            if (sort == Feature.Sort.EXPRESSION) {
                for (int i = 2; i < words.length; i++) {
                    variables.put(words[i].substring(0, words[i].indexOf('=')), words[i].substring(words[i].indexOf('=') + 1));
                }
            }
            String type = sort == Feature.Sort.EXPRESSION ? "InterpretedExpression" : words[2];
            last.features().put(name, new Feature(name, sort, words[1].contains("*"), words[1].contains("!"), type, variables));
        }
    }
}
