/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.support;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fieldway.ui.dialog.Dialogs;

/** Answers dialogs as told, and keeps what they said. A question that nobody foresaw is a failure. */
public final class FakeDialogs implements Dialogs {

    private final Deque<Object> answers = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();

    /** Foresees one more answer: a path, a number of a button, a text, true or false, an object, a list, or {@code null} to cancel. */
    public FakeDialogs answer(Object answer) {
        answers.add(Optional.ofNullable(answer));
        return this;
    }

    /** All messages and questions so far. */
    public List<String> said() {
        return said;
    }

    /** Whether all answers were asked for. */
    public boolean isDone() {
        return answers.isEmpty();
    }

    @SuppressWarnings("unchecked")
    private <T> Optional<T> next(String question) {
        said.add(question);
        if (answers.isEmpty()) {
            throw new AssertionError("an unforeseen question: " + question);
        }
        return (Optional<T>) answers.remove();
    }

    @Override
    public Optional<Path> chooseFolder(String title, String message, Path start) {
        return next(title);
    }

    @Override
    public Optional<Path> chooseFile(String title, Path start, List<FileKind> kinds) {
        return next(title);
    }

    @Override
    public Optional<Path> chooseNewFile(String title, Path start, String name, List<FileKind> kinds) {
        return next(title);
    }

    @Override
    public void inform(String title, String message) {
        said.add(message);
    }

    @Override
    public void error(String title, String message) {
        said.add(message);
    }

    @Override
    public boolean confirm(String title, String message, String verb) {
        return this.<Boolean>next(message).orElse(false);
    }

    @Override
    public int choose(String title, String message, List<String> buttons) {
        return this.<Integer>next(message).orElse(buttons.size() - 1);
    }

    @Override
    public Optional<String> askText(String title, String message, String initial, Function<String, String> check) {
        return next(message);
    }

    @Override
    public <T> Optional<T> pick(String title, String message, List<T> choices, Function<T, String> label, T selected) {
        return this.<String>next(title).flatMap(wanted -> choices.stream().filter(choice -> label.apply(choice).equals(wanted)).findFirst());
    }

    @Override
    public <T> Optional<List<T>> pickSeveral(String title, String message, List<T> choices, Function<T, String> label, List<T> selected) {
        return this.<List<String>>next(title).map(wanted -> choices.stream().filter(choice -> wanted.contains(label.apply(choice))).toList());
    }
}
