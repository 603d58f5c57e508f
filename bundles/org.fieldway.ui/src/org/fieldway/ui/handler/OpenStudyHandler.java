/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.handler;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.study.HomeFolders;
import org.fieldway.ui.study.OpeningStudies;

/** Asks for the folder of a study and opens it. */
public final class OpenStudyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Dialogs.get().chooseFolder(Messages.openTitle, Messages.openMessage, HomeFolders.studies()).ifPresent(OpeningStudies::open);
        return null;
    }
}
