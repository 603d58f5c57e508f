/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.graphics.Image;
import org.fieldway.ui.image.Icons;
import org.fieldway.ui.study.StudySession;

/**
 * A heading of the explorer. A new one is one class and one entry in {@code StudyGroups}, or in another bundle one contribution
 * to the extension point {@code org.fieldway.ui.explorerGroups}.
 */
public interface GroupKind {

    String label();

    /** The name of the icon in {@code icons/}, without its ending. */
    String icon();

    /** Figures beside the label in quiet type, such as “4 questions”; may be empty. */
    String summary(StudySession session);

    /** The picture of the heading; a bundle that contributes one has it among its own. */
    default Image image() {
        return Icons.of(icon());
    }

    /** Objects, {@link Group}s of this heading's own, or {@link ExplorerLine}s. */
    List<?> children(StudySession session);

    /** The object that is opened with the heading; null if there is none. */
    EObject home(StudySession session);

    /** The list of {@link #home} that the heading stands for, where there is one: new objects are added to it. */
    EReference list();
}
