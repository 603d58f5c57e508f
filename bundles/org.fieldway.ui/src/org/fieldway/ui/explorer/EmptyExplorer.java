/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** What the explorer says while no study is open. */
final class EmptyExplorer {

    private EmptyExplorer() {
    }

    static Composite create(Composite parent, IWorkbenchPartSite site) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(14, 14).spacing(0, 8).applyTo(area);
        var text = new Label(area, SWT.WRAP);
        text.setText(Messages.emptyText);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        link(area, site, Messages.emptyNew, "org.fieldway.ui.newStudy");
        link(area, site, Messages.emptyOpen, "org.fieldway.ui.openStudy");
        link(area, site, Messages.emptySample, "org.fieldway.ui.openSample");
        return area;
    }

    private static void link(Composite area, IWorkbenchPartSite site, String text, String command) {
        var link = new Link(area, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addListener(SWT.Selection, event -> run(site, command));
    }

    private static void run(IWorkbenchPartSite site, String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(EmptyExplorer.class).error("The command " + command + " could not be run.", e);
        }
    }
}
