/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import java.util.List;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.swt.graphics.Image;
import org.fieldway.ui.study.StudySession;

/**
 * A line of the explorer that is no object of the study's model, from a {@link GroupKind} that a bundle contributes. Two lines
 * for the same thing are equal, so that the tree keeps its selection. Adapts to {@link org.fieldway.ui.selection.StandsFor} where
 * it is about an object of the study.
 */
public interface ExplorerLine extends IAdaptable {

    StudySession session();

    /** What it is called; empty for a line that only says what can be done. */
    String name();

    /** What is known of it, in quiet type beside the name; may be empty. */
    String detail();

    Image image();

    /** What double click and Enter do. */
    void open();

    /** Whether it can be renamed and deleted now. */
    boolean isChangeable();

    void rename(String name);

    /** Deletes lines of one study and one group in one step of undo. @param lines this one and others that are selected with it */
    void delete(List<ExplorerLine> lines);
}
