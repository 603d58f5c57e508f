/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;

/**
 * Names an object of an open study by the study's folder and the object's id, so that it outlives the objects in memory.
 *
 * @param folder the folder of the study, absolute
 * @param objectId the id of the object to edit
 */
public record StudyEditorInput(Path folder, String objectId) implements IEditorInput {

    public StudyEditorInput {
        folder = folder.toAbsolutePath().normalize();
        Objects.requireNonNull(objectId);
    }

    /** The open study; fails if it is not open, for an editor never outlives its study. */
    public StudySession session() {
        return OpenStudies.get().find(folder)
                .orElseThrow(() -> new IllegalStateException("the study of this editor is not open"));
    }

    @Override
    public boolean exists() {
        return OpenStudies.get().find(folder).isPresent();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return OpenStudies.get().find(folder).map(session -> session.nameOf(objectId)).orElse("");
    }

    /** Null: which editors were open is remembered with the recent study, since a study is opened before its editors. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
