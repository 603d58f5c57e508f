/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.representations;

import java.util.List;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.fieldway.ui.explorer.ExplorerLine;
import org.fieldway.ui.study.StudySession;

/** What stands under the heading while a study has no diagram and no table: what to do about that. */
record InvitingLine(StudySession session) implements ExplorerLine {

    @Override
    public String name() {
        return "";
    }

    @Override
    public String detail() {
        return Messages.invitation;
    }

    @Override
    public Image image() {
        return Kind.all().stream().findFirst().map(Kind::icon).orElse(null);
    }

    @Override
    public void open() {
        NewDiagramDialog.ask(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), session);
    }

    @Override
    public boolean isChangeable() {
        return false;
    }

    @Override
    public void rename(String name) {
        throw new UnsupportedOperationException("nothing is there to be renamed");
    }

    @Override
    public void delete(List<ExplorerLine> lines) {
        throw new UnsupportedOperationException("nothing is there to be deleted");
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
