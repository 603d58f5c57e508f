/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Leaves out of the generated code what Fieldway does itself, so that the hand-written code of a superclass counts.
 *
 * <ul>
 * <li>{@code toString} of model objects: it prints every attribute, participants' words among them, and EMF puts
 * objects into the messages of its exceptions, which end up in logs.
 * <li>{@code getText} of item providers: labels come from {@code org.fieldway.model.edit.labels}.
 * <li>The plug-in class: texts and images are found without a running platform as well.
 * </ul>
 */
final class HandWrittenParts {
    private static final String COMMENT = "\n\t/\\*\\*(?:\n\t \\*[^\n]*)*";
    private static final String BODY = " \\{\n(?:\t\t[^\n]*\n|\n)*\t\\}\n";
    private static final Pattern TO_STRING =
            Pattern.compile(COMMENT + "\n\t@Override\n\tpublic String toString\\(\\)" + BODY);
    private static final Pattern GET_TEXT =
            Pattern.compile(COMMENT + "\n\t@Override\n\tpublic String getText\\(Object object\\)" + BODY);

    private HandWrittenParts() {
    }

    static void leaveOut(Path generated) throws IOException {
        for (Path file : files(generated, "Impl.java")) {
            remove(TO_STRING, file);
        }
        for (Path file : files(generated, "ItemProvider.java")) {
            remove(GET_TEXT, file);
        }
        for (Path file : files(generated, "FieldwayEditPlugin.java")) {
            Files.delete(file);
        }
    }

    private static void remove(Pattern method, Path file) throws IOException {
        String source = Files.readString(file);
        String without = method.matcher(source).replaceAll("");
        if (!without.equals(source)) {
            Files.writeString(file, without);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(ending)).toList();
        }
    }
}
