/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The file of names and descriptions of the edit bundle. Names and hand-written keys are kept as people wrote them;
 * names of what is new are added, those of what is gone are dropped, and descriptions follow the model.
 */
final class NameFile {
    private static final String GENERATED = "_UI_";
    private static final String DIVIDER = "# Names and descriptions of the model: change names here, descriptions in the model.";

    private final Path file;
    private final Map<String, String> generated;

    NameFile(Path file, Path generated) throws IOException {
        this.file = file;
        this.generated = entries(Files.readAllLines(generated));
    }

    String label() {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }

    boolean isCurrent() throws IOException {
        return Files.exists(file) && Files.readString(file).equals(wanted());
    }

    void write() throws IOException {
        Files.writeString(file, wanted());
    }

    private String wanted() throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        Map<String, String> now = entries(lines);
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (line.equals(DIVIDER)) {
                break;
            }
            text.append(line).append('\n');
        }
        Map<String, String> kept = entries(text.toString().lines().toList());
        text.append(DIVIDER).append('\n');
        generated.forEach((key, value) -> {
            if (key.startsWith(GENERATED) && !kept.containsKey(key)) {
                text.append(key).append(" = ").append(value(key, value, now)).append('\n');
            }
        });
        return text.toString();
    }

    private static String value(String key, String generatedValue, Map<String, String> now) {
        if (key.endsWith("_description") || key.endsWith("_documentation")) {
            return generatedValue;
        }
        return now.getOrDefault(key, sentenceCase(generatedValue));
    }

    private static Map<String, String> entries(List<String> lines) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String line : lines) {
            int equals = line.indexOf(" = ");
            if (equals > 0 && !line.startsWith("#")) {
                entries.put(line.substring(0, equals), line.substring(equals + 3));
            }
        }
        return entries;
    }

    /** "Given On" becomes "Given on"; words that are all capitals stay. */
    private static String sentenceCase(String words) {
        StringBuilder text = new StringBuilder();
        for (String word : words.split(" ")) {
            boolean first = text.isEmpty();
            boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            text.append(first ? "" : " ").append(first || capitals ? word : word.toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }
}
