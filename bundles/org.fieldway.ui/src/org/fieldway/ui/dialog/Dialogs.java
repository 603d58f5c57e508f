/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every question that Fieldway asks in a window of its own. The workbench asks through {@link #get()}, so that a test can answer.
 * All calls come in the user-interface thread and wait for the answer.
 */
public interface Dialogs {

    /** A kind of file, for example “Picture (PNG)” and {@code *.png}. */
    record FileKind(String label, String pattern) {
    }

    /** The dialogs in use. */
    static Dialogs get() {
        return DialogsHolder.current();
    }

    /** Puts other dialogs into use until the result is closed. */
    static Replacement replace(Dialogs dialogs) {
        return DialogsHolder.replace(dialogs);
    }

    /** Ends a replacement. */
    interface Replacement extends AutoCloseable {
        @Override
        void close();
    }

    /** Asks for a folder; {@code start} may be null. */
    Optional<Path> chooseFolder(String title, String message, Path start);

    /** Asks for an existing file. */
    Optional<Path> chooseFile(String title, Path start, List<FileKind> kinds);

    /** Asks where to write; the system's dialog asks before it names a file that exists. */
    Optional<Path> chooseNewFile(String title, Path start, String name, List<FileKind> kinds);

    /** Tells something; one sentence or two. */
    void inform(String title, String message);

    /** Tells what went wrong and what to do, in one sentence. */
    void error(String title, String message);

    /** Asks before something is done. The button bears the verb, for example “Delete”. */
    boolean confirm(String title, String message, String verb);

    /** Asks with several buttons; gives the place of the pressed one, and the last place (the one that cancels) when the window is closed. */
    int choose(String title, String message, List<String> buttons);

    /**
     * Asks for a line of text.
     *
     * @param check gives what is wrong with an answer, or null if it is fine
     */
    Optional<String> askText(String title, String message, String initial, Function<String, String> check);

    /** Lets pick one of several objects by their labels, with a filter field. */
    <T> Optional<T> pick(String title, String message, List<T> choices, Function<T, String> label, T selected);

    /** Lets pick any number of objects by their labels. */
    <T> Optional<List<T>> pickSeveral(String title, String message, List<T> choices, Function<T, String> label, List<T> selected);
}
