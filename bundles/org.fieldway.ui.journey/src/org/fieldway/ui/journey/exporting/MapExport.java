/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.exporting;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.consent.Audience;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.journey.board.MapSource;
import org.fieldway.ui.study.LongWork;

/** Asks what is to be exported, writes it beside the user-interface thread, and tells how that went. */
public final class MapExport {

    private MapExport() { }

    /** @param audience the one for whom the map is shown now */
    public static void ask(Shell shell, MapSource source, Audience audience) {
        var dialog = new ExportDialog<>(shell, Exportable.map(source::release), audience);
        if (dialog.open() == Window.OK) {
            dialog.result().ifPresent(MapExport::write);
        }
    }

    static void write(ExportChoice<ReleasedMap> choice) {
        try {
            LongWork.run(true, monitor -> {
                choice.write(monitor);
                return choice;
            });
            Dialogs.get().inform(Messages.title, NLS.bind(Messages.written, choice.file(), choice.release().audience().label()));
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.title, e.getMessage());
        } catch (OperationCanceledException e) {
            Dialogs.get().inform(Messages.title, NLS.bind(Messages.cancelled, choice.file()));
        }
    }
}
