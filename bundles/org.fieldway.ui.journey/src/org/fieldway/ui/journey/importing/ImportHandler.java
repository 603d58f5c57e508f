/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldway.core.FieldwayException;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.dialog.Dialogs.FileKind;
import org.fieldway.ui.journey.BoardEditor;
import org.fieldway.ui.study.HomeFolders;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;

/** Asks for a file with a journey map, shows what it would bring, and takes it into the study. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        JourneyMap shown = HandlerUtil.getActiveEditor(event) instanceof BoardEditor editor ? (JourneyMap) editor.object() : null;
        Optional<StudySession> session = OpenStudies.get().active();
        session.ifPresent(study -> choose(HandlerUtil.getActiveShell(event), study, shown));
        return null;
    }

    private static void choose(Shell shell, StudySession session, JourneyMap shown) {
        List<FileKind> kinds = List.of(new FileKind(Messages.maps, "*.mmd;*.mermaid;*.csv;*.tsv"), new FileKind(Messages.anyFile, "*"));
        Dialogs.get().chooseFile(Messages.title, HomeFolders.studies(), kinds).ifPresent(file -> open(shell, session, shown, file));
    }

    private static void open(Shell shell, StudySession session, JourneyMap shown, Path file) {
        try {
            var dialog = new ImportDialog(shell, MapImport.read(session, file), shown);
            if (dialog.open() == Window.OK) {
                dialog.take();
            }
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.title, e.getMessage());
        } catch (OperationCanceledException e) {
            // Nothing was taken, as the person wished.
            return;
        }
    }
}
