/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.fieldway.ui.study.OpenStudies;

/** Makes the study of the editor that somebody turns to the one that undo, save and the title of the window mean. */
public final class ActiveStudyFollower implements IPartListener2 {

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        StudyParts.session(reference.getPart(false)).ifPresent(OpenStudies.get()::activate);
    }
}
