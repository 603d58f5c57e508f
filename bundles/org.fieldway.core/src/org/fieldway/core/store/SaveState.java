/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.fieldway.core.store.xml.StudyResource;
import org.fieldway.core.text.Sha256;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.codes.MemoFile;

/** What of a study has changed since it was opened or saved, and which bytes a save has to write. */
final class SaveState {

    private final StudyParts parts;
    private final TextFiles texts;
    private final Companions companions;
    private Command savePoint;
    private boolean moved;

    SaveState(StudyParts parts, TextFiles texts, Companions companions) {
        this.parts = parts;
        this.texts = texts;
        this.companions = companions;
        CommandStack stack = parts.domain().domain().getCommandStack();
        savePoint = stack.getUndoCommand();
        stack.addCommandStackListener(event -> moved = hasMoved(stack));
    }

    /** Undoing back to the save point makes a study clean; a flushed stack says nothing, so it does not. */
    private boolean hasMoved(CommandStack stack) {
        Command last = stack.getUndoCommand();
        return last != savePoint || last == null && stack.getRedoCommand() == null;
    }

    boolean isDirty() {
        return moved && (companions.isModified() || resources().stream().anyMatch(StudyResource::isModified));
    }

    List<StudyResource> resources() {
        return parts.resources().getResources().stream().filter(StudyResource.class::isInstance)
                .map(StudyResource.class::cast).toList();
    }

    PreparedSave prepare() throws IOException {
        List<PreparedSave.Change> changes = new ArrayList<>();
        for (StudyResource resource : resources()) {
            if (resource.isModified()) {
                prepare(resource, changes);
            }
        }
        companions.prepare(changes);
        return new PreparedSave(parts.writing(), parts.folder().toString(), List.copyOf(changes));
    }

    private void prepare(StudyResource resource, List<PreparedSave.Change> changes) throws IOException {
        if (resource.getContents().isEmpty()) {
            if (!resource.storedHash().isEmpty()) {
                changes.add(new PreparedSave.Change(resource.name(), null, resource.storedHash()));
            }
        } else if (!resource.storedHash().isEmpty() || !isUnused(resource)) {
            byte[] bytes = resource.toBytes();
            if (!Sha256.of(bytes).equals(resource.storedHash())) {
                changes.add(new PreparedSave.Change(resource.name(), bytes, resource.storedHash()));
            }
        }
        prepareText(resource, changes);
    }

    /** A file that was started so that something could be put in, and is still empty. */
    private static boolean isUnused(StudyResource resource) {
        return switch (resource.getContents().getFirst()) {
            case CodingFile file -> file.getCodings().isEmpty();
            case MemoFile file -> file.getMemos().isEmpty();
            default -> false;
        };
    }

    private void prepareText(StudyResource resource, List<PreparedSave.Change> changes) throws IOException {
        UUID source = sourceOf(resource.name());
        if (source == null) {
            return;
        }
        String stored = texts.storedHash(source);
        if (resource.getContents().isEmpty()) {
            if (!stored.isEmpty()) {
                changes.add(new PreparedSave.Change(Layout.text(source), null, stored));
            }
        } else {
            byte[] text = texts.added(source).orElse(null);
            if (text != null && !Sha256.of(text).equals(stored)) {
                changes.add(new PreparedSave.Change(Layout.text(source), text, stored));
            }
        }
    }

    private static UUID sourceOf(String name) {
        String[] parts = name.split("/");
        return parts.length == 3 && parts[0].equals(Layout.SOURCES) && Layout.isId(parts[1])
                && name.equals(Layout.source(UUID.fromString(parts[1]))) ? UUID.fromString(parts[1]) : null;
    }

    /** From here on, changes count as made after this save. */
    void begin() {
        savePoint = parts.domain().domain().getCommandStack().getUndoCommand();
        moved = false;
        resources().forEach(resource -> resource.setModified(false));
        companions.begin();
    }

    void written(PreparedSave save) {
        for (PreparedSave.Change change : save.changes()) {
            companions.written(change);
            StudyResource resource = parts.loaded(change.name());
            if (resource != null) {
                resource.stored(change.content() == null ? null : Sha256.of(change.content()));
            }
        }
    }

    /** The save came to nothing: what it was to write is still changed. */
    void failed(PreparedSave save) {
        moved = true;
        List<String> names = save.files();
        for (Resource resource : resources()) {
            if (resource instanceof StudyResource file && names.contains(file.name())) {
                resource.setModified(true);
            }
        }
        companions.failed(names);
    }
}
