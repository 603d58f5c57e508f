/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.fieldway.core.store.Companion;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyDomain;

/** A companion of a study that holds one text; nothing is kept of an empty one. */
final class Drawing implements Companion {

    static final String FILE = "views/drawing.txt";

    private String text;
    private boolean modified;

    private Drawing(String text) {
        this.text = text;
    }

    /** Options for a study that can have the companion. */
    static OpenOptions options() {
        return OpenOptions.toEdit().with(readOnly -> {
            StudyDomain plain = OpenOptions.toEdit().domains().create(readOnly);
            return new StudyDomain(plain.domain(), plain.changing(), plain.unrecorded(), List.of(FILE));
        });
    }

    static Drawing of(OpenStudy study) {
        Drawing drawing = new Drawing(study.companions().take(FILE)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(""));
        study.companions().add(drawing);
        return drawing;
    }

    /** Changes the text as one step of the study's history. */
    void draw(OpenStudy study, String changed) {
        study.domain().getCommandStack().execute(change(changed));
    }

    private Command change(String changed) {
        String before = text;
        return new AbstractCommand("draw") {
            @Override
            protected boolean prepare() {
                return true;
            }

            @Override
            public void execute() {
                set(changed);
            }

            @Override
            public void undo() {
                set(before);
            }

            @Override
            public void redo() {
                set(changed);
            }
        };
    }

    private void set(String changed) {
        text = changed;
        modified = true;
    }

    String text() {
        return text;
    }

    @Override
    public String name() {
        return FILE;
    }

    @Override
    public boolean isModified() {
        return modified;
    }

    @Override
    public void setModified(boolean modified) {
        this.modified = modified;
    }

    @Override
    public Optional<byte[]> toBytes() {
        return text.isEmpty() ? Optional.empty() : Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
