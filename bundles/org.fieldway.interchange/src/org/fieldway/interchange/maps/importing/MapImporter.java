/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.interchange.ImportPlan;
import org.fieldway.interchange.ImportedFile;
import org.fieldway.interchange.Importer;
import org.fieldway.interchange.IntoMap;
import org.fieldway.interchange.Recognition;

/** Takes journey maps into a study: each file as a map of its own, or one file into a map that is there. */
public final class MapImporter implements IntoMap {

    private final String target;

    public MapImporter() {
        this("");
    }

    private MapImporter(String target) {
        this.target = target;
    }

    @Override
    public Importer into(String mapNameOrId) {
        return new MapImporter(mapNameOrId);
    }

    @Override
    public Recognition recognises(Path file) {
        return MapFile.isRecognised(file) ? Recognition.SURELY : Recognition.NO;
    }

    @Override
    public ImportPlan plan(List<Path> files, OpenStudy study, IProgressMonitor monitor) throws FieldwayException {
        if (!target.isBlank() && files.size() > 1) {
            throw new FieldwayException(NLS.bind(Messages.oneFileOnly, target));
        }
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        MapPlans plans = new MapPlans(study);
        List<ImportedFile> report = new ArrayList<>();
        CompoundCommand all = new CompoundCommand(Messages.importMaps);
        for (Path file : files) {
            progress.checkCanceled();
            progress.subTask(file.getFileName().toString());
            MapFile read = MapFile.read(file);
            ImportPlan plan = target.isBlank() ? plans.asNewMap(read) : plans.into(study.map(target), read);
            report.addAll(plan.files());
            all.append(plan.command());
            progress.worked(1);
        }
        return new ImportPlan(report, all(all));
    }

    private static Command all(CompoundCommand commands) {
        return commands.getCommandList().size() == 1 ? commands.getCommandList().get(0) : commands;
    }
}
