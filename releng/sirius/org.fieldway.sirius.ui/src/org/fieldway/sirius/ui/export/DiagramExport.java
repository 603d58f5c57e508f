/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.material.MaterialReading;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.sirius.ui.representations.Kind;
import org.fieldway.sirius.ui.session.Diagram;
import org.fieldway.sirius.ui.session.Diagrams;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.journey.exporting.ExportChoice;
import org.fieldway.ui.journey.exporting.ExportDialog;
import org.fieldway.ui.journey.exporting.Exportable;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;

/** Asks for whom a diagram or table is to be exported, and writes what they may see of it. */
public final class DiagramExport {

    private final StudySession study;
    private final Diagram diagram;
    private final Kind kind;
    private final DRepresentation original;

    private DiagramExport(StudySession study, Diagram diagram, Kind kind, DRepresentation original) {
        this.study = study;
        this.diagram = diagram;
        this.kind = kind;
        this.original = original;
    }

    /** The export of what an editor shows; empty where that is no diagram or table of an open study. */
    public static Optional<DiagramExport> of(DialectEditor editor) {
        DRepresentation shown = editor.getRepresentation();
        return Optional.ofNullable(shown).flatMap(OpenStudies.get()::of).flatMap(study -> Diagrams.of(study).of(shown)
                .flatMap(diagram -> Kind.named(diagram.kind()).map(kind -> new DiagramExport(study, diagram, kind, shown))));
    }

    /** Asks, once the quotes behind what is shown have been read: before that, things would be missing. */
    public void ask(Shell shell) {
        Optional<MaterialReading> reading = reading();
        if (reading.isPresent()) {
            study.afterReading(reading.get(), () -> askNow(shell));
        } else {
            askNow(shell);
        }
    }

    private Optional<MaterialReading> reading() {
        OpenStudy open = study.openStudy();
        return diagram.target().flatMap(about -> switch (about) {
            case JourneyMap map -> Optional.of(Releases.preparation(open, List.of(map)));
            case ServiceMap map -> Optional.of(Releases.servicePreparation(open));
            default -> Optional.empty();
        });
    }

    private void askNow(Shell shell) {
        if (shell.isDisposed()) {
            return;
        }
        try {
            Optional<Exportable<ReleasedPicture>> exportable = exportable();
            if (exportable.isEmpty()) {
                Dialogs.get().inform(Messages.window, NLS.bind(Messages.notExported, diagram.name()));
                return;
            }
            var dialog = new ExportDialog<>(shell, exportable.get(), Audiences.team());
            if (dialog.open() == Window.OK) {
                dialog.result().ifPresent(DiagramExport::write);
            }
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.window, e.getMessage());
        }
    }

    /** What the dialog offers, and its formats write; empty for a kind of diagram of which it is not known what may be shown. */
    public Optional<Exportable<ReleasedPicture>> exportable() throws FieldwayException {
        Optional<Function<Audience, Release<ReleasedPicture>>> releases = new PictureReleases(study.openStudy(), LocalDate.now()).of(diagram);
        String heading = kind.isTable() ? Messages.headingTable : Messages.headingDiagram;
        return releases.map(found -> new Exportable<>(Messages.window, heading, found, ReleasedPicture::title, ReleasedPicture::notes,
                new PictureFormats(kind, original).all()));
    }

    /** In the user-interface thread, where alone Sirius can picture something. */
    private static void write(ExportChoice<ReleasedPicture> choice) {
        BusyIndicator.showWhile(null, () -> {
            try {
                choice.write(new NullProgressMonitor());
                Dialogs.get().inform(Messages.window, NLS.bind(Messages.written, choice.file(), choice.release().audience().label()));
            } catch (FieldwayException e) {
                Dialogs.get().error(Messages.window, e.getMessage());
            }
        });
    }
}
