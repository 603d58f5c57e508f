/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import java.util.Arrays;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.fieldway.ui.editor.ActiveStudyFollower;
import org.fieldway.ui.study.ClosingStudies;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;

/** The window: its size, title, menus, and the question about unsaved changes when it is closed. */
final class FieldwayWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point LARGEST = new Point(1600, 1000);

    private WindowTitle title;
    private WelcomeWhileEmpty welcome;

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
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        window.setInitialSize(new Point(Math.min(LARGEST.x, screen.width), Math.min(LARGEST.y, screen.height)));
        window.setShowMenuBar(true);
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(false);
        window.setShowProgressIndicator(false);
        window.setTitle(Messages.appName);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        title = new WindowTitle(getWindowConfigurer());
        welcome = new WelcomeWhileEmpty(window.getActivePage());
        OpenStudies.get().addListener(title);
        OpenStudies.get().addListener(welcome);
        window.getActivePage().addPartListener(new ActiveStudyFollower());
        window.getShell().addListener(SWT.Activate, event -> OpenStudies.get().all().forEach(StudySession::refreshNotices));
        hideForeignActionSets(window.getActivePage());
        Appearance.apply(window.getShell().getDisplay());
    }

    /** Bundles of an IDE come along with the Sirius edition; their tool bars and menus mean nothing to a researcher. */
    private static void hideForeignActionSets(IWorkbenchPage page) {
        Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.actionSets"))
                .filter(element -> element.getNamespaceIdentifier().startsWith("org.eclipse."))
                .forEach(element -> page.hideActionSet(element.getAttribute("id")));
    }

    @Override
    public boolean preWindowShellClose() {
        OpenStudies.get().removeListener(welcome);
        boolean closed = ClosingStudies.closeAll(getWindowConfigurer().getWindow().getActivePage());
        if (!closed) {
            OpenStudies.get().addListener(welcome);
        }
        return closed;
    }

    @Override
    public void postWindowClose() {
        OpenStudies.get().removeListener(title);
        OpenStudies.get().removeListener(welcome);
    }
}
