/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import java.util.Arrays;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.ClosingStudies;

/** The window: its size, title, menus, and the question about unsaved changes when it is closed. */
final class FieldwayWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1400, 900);

    private WindowTitle title;

    FieldwayWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new FieldwayActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(SIZE);
        window.setShowMenuBar(true);
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(false);
        window.setShowProgressIndicator(false);
        window.setTitle(Messages.appName);
    }

    @Override
    public void postWindowOpen() {
        title = new WindowTitle(getWindowConfigurer());
        OpenStudies.get().addListener(title);
        hideForeignActionSets(getWindowConfigurer().getWindow().getActivePage());
        Appearance.apply(getWindowConfigurer().getWindow().getShell().getDisplay());
    }

    /** Bundles of an IDE come along with the Sirius edition; their tool bars and menus mean nothing to a researcher. */
    private static void hideForeignActionSets(IWorkbenchPage page) {
        Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.actionSets"))
                .filter(element -> element.getNamespaceIdentifier().startsWith("org.eclipse."))
                .forEach(element -> page.hideActionSet(element.getAttribute("id")));
    }

    @Override
    public boolean preWindowShellClose() {
        return ClosingStudies.closeAll(getWindowConfigurer().getWindow().getActivePage());
    }

    @Override
    public void postWindowClose() {
        OpenStudies.get().removeListener(title);
    }
}
