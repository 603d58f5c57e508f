/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.welcome;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;

/** What the welcome page shows: how to begin, recent studies, what Fieldway does, and what the Sirius edition adds. */
final class WelcomePage {

    private final WelcomeText text;
    private final IWorkbenchPartSite site;
    private final ScrolledForm form;
    private final RecentSection recent;
    private Hyperlink first;

    WelcomePage(FormToolkit toolkit, Composite parent, IWorkbenchPartSite site) {
        this.site = site;
        form = toolkit.createScrolledForm(parent);
        text = new WelcomeText(toolkit);
        Composite body = form.getBody();
        body.setLayout(columns(1, 36, 28));
        text.title(body, Messages.title, Messages.subtitle);
        Composite halves = text.plain(body, columns(2, 0, 0));
        Composite left = text.plain(halves, columns(1, 0, 0));
        Composite right = text.plain(halves, columns(1, 0, 0));
        start(left);
        recent = new RecentSection(text, left, form);
        steps(right);
        sirius(right);
        form.reflow(true);
    }

    private static TableWrapLayout columns(int count, int horizontal, int vertical) {
        var layout = new TableWrapLayout();
        layout.numColumns = count;
        layout.makeColumnsEqualWidth = count > 1;
        layout.leftMargin = horizontal;
        layout.rightMargin = horizontal;
        layout.topMargin = vertical;
        layout.bottomMargin = vertical;
        layout.horizontalSpacing = 48;
        layout.verticalSpacing = 10;
        return layout;
    }

    private void start(Composite parent) {
        text.heading(parent, Messages.start);
        first = text.link(parent, Messages.newStudy, () -> run("org.fieldway.ui.newStudy"));
        text.quiet(parent, Messages.newStudyHint);
        text.link(parent, Messages.openStudy, () -> run("org.fieldway.ui.openStudy"));
        text.quiet(parent, Messages.openStudyHint);
        text.link(parent, Messages.sample, () -> run("org.fieldway.ui.openSample"));
        text.quiet(parent, Messages.sampleHint);
    }

    private void steps(Composite parent) {
        text.heading(parent, Messages.steps);
        text.step(parent, Messages.step1, Messages.step1Text);
        text.step(parent, Messages.step2, Messages.step2Text);
        text.step(parent, Messages.step3, Messages.step3Text);
    }

    private void sirius(Composite parent) {
        text.heading(parent, Messages.sirius);
        text.body(parent, Messages.siriusWhat);
        text.body(parent, Messages.siriusHow);
    }

    private void run(String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(WelcomePage.class).error("The command " + command + " could not be run.", e);
        }
    }

    void showRecent() {
        recent.show();
    }

    void setFocus() {
        first.setFocus();
    }
}
