/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.workshop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.output.FileNames;
import org.fieldway.core.output.OutputFile;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.Releases;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.render.check.CheckLayout;
import org.fieldway.render.output.Picture;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.worksheet.WorksheetLayout;
import org.fieldway.render.worksheet.WorksheetOptions;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.dialog.Dialogs.FileKind;
import org.fieldway.ui.journey.BoardEditor;
import org.fieldway.ui.study.LongWork;

/**
 * Prints the map in front for a workshop as PDF: as a worksheet to fill in by hand, or as a plain version for students to
 * check; {@code plugin.xml} says which, after the name of this class and a colon.
 */
public final class PrintHandler extends AbstractHandler implements IExecutableExtension {

    private static final String WORKSHEET = "worksheet";

    private boolean worksheet;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        worksheet = WORKSHEET.equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof BoardEditor editor && editor.object() instanceof JourneyMap map) {
            Shell parent = HandlerUtil.getActiveShell(event);
            editor.session().afterReading(Releases.preparation(editor.session().openStudy(), List.of(map)), () -> ask(parent, editor));
        }
        return null;
    }

    private void ask(Shell parent, BoardEditor editor) {
        if (parent.isDisposed() || editor.object() == null) {
            return;
        }
        var dialog = new PrintDialog(parent, worksheet, editor.board().audience(), editor.source()::release);
        if (dialog.open() == Window.OK) {
            print(dialog);
        }
    }

    private void print(PrintDialog dialog) {
        String title = worksheet ? Messages.worksheetTitle : Messages.plainTitle;
        Optional<Path> file = Dialogs.get().chooseNewFile(title, null, fileName(dialog), List.of(new FileKind(Messages.pdf, "*.pdf")));
        if (file.isEmpty()) {
            return;
        }
        ReleasedMap map = dialog.release().content();
        try {
            LongWork.run(true, monitor -> {
                Scene scene = worksheet ? WorksheetLayout.scene(map, new WorksheetOptions(dialog.paper(), dialog.withCards()))
                        : CheckLayout.scene(map);
                write(Picture.PDF.bytes(scene, 1, dialog.paper()), file.get(), monitor);
                return file.get();
            });
            Dialogs.get().inform(title, NLS.bind(Messages.printed, file.get(), dialog.release().audience().label()));
        } catch (FieldwayException e) {
            Dialogs.get().error(title, e.getMessage());
        } catch (OperationCanceledException e) {
            Dialogs.get().inform(title, NLS.bind(Messages.notPrinted, file.get()));
        }
    }

    private static void write(byte[] content, Path file, IProgressMonitor monitor) throws FieldwayException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        OutputFile.at(file).write(content);
    }

    private String fileName(PrintDialog dialog) {
        String audience = dialog.release().audience().beyondTeam() ? "-" + dialog.release().audience().id() : "";
        return FileNames.of(dialog.release().content().title(), "map") + "-" + (worksheet ? WORKSHEET : "check") + audience + ".pdf";
    }
}
