/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The one perspective of Fieldway: the study on the left, what is being worked on in the middle. */
public final class StudyPerspective implements IPerspectiveFactory {

    /** The id of the perspective. */
    public static final String ID = "org.fieldway.app.study";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addStandaloneView("org.fieldway.ui.explorer", true, IPageLayout.LEFT, 0.22f, layout.getEditorArea());
    }
}
