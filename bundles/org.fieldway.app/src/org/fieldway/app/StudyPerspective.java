/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The one perspective of Fieldway: the study on the left, the work in the middle with its problems below, evidence and properties on the right. */
public final class StudyPerspective implements IPerspectiveFactory {

    /** The id of the perspective. */
    public static final String ID = "org.fieldway.app.study";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String middle = layout.getEditorArea();
        folder(layout, "left", IPageLayout.LEFT, 0.22f, middle).addView("org.fieldway.ui.explorer");
        folder(layout, "right", IPageLayout.RIGHT, 0.73f, middle).addView("org.fieldway.ui.coding.evidence");
        folder(layout, "right-below", IPageLayout.BOTTOM, 0.55f, ID + ".right").addView("org.fieldway.ui.properties");
        folder(layout, "bottom", IPageLayout.BOTTOM, 0.76f, middle).addView("org.fieldway.ui.problems");
        layout.setEditorAreaVisible(true);
    }

    private static IFolderLayout folder(IPageLayout layout, String id, int side, float ratio, String of) {
        return layout.createFolder(ID + "." + id, side, ratio, of);
    }
}
