/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.interchange.maps;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.journey.Cells;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.NewStudy;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.interchange.Exporters;
import org.fieldway.interchange.ImportPlan;
import org.fieldway.interchange.Importers;
import org.fieldway.interchange.IntoMap;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;

/** An empty study that maps are put into, written from and read into again. */
final class RoundTrip implements AutoCloseable {

    final OpenStudy study;
    private final Path folder;

    private RoundTrip(Path folder) throws FieldwayException {
        this.folder = folder;
        StudyStore.create(folder.resolve("study"), NewStudy.titled("By the river"));
        study = StudyStore.open(folder.resolve("study"), OpenOptions.toEdit().by("Ann"));
    }

    static RoundTrip in(Path folder) throws FieldwayException {
        return new RoundTrip(folder);
    }

    void add(JourneyMap map) {
        execute(study.additions().map(map));
    }

    void execute(Command command) {
        if (!command.canExecute()) {
            throw new IllegalStateException("cannot execute " + command.getLabel());
        }
        study.domain().getCommandStack().execute(command);
    }

    /** Writes the map for the team. */
    Path write(JourneyMap map, String ending) throws FieldwayException, IOException {
        Path file = folder.resolve("map." + ending);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.installed().exporter(file).write(
                Releases.map(study, map, Audiences.team(), LocalDate.of(2026, 6, 1)), out);
        return Files.write(file, out.toByteArray());
    }

    ImportPlan plan(Path... files) throws FieldwayException {
        return Importers.installed().recognised(List.of(files)).plan(List.of(files), study, new NullProgressMonitor());
    }

    ImportPlan planInto(JourneyMap map, Path file) throws FieldwayException {
        IntoMap importer = (IntoMap) Importers.installed().named("map");
        return importer.into(map.getId().toString()).plan(List.of(file), study, new NullProgressMonitor());
    }

    /** Reads the file into a new map. */
    JourneyMap read(Path file) throws FieldwayException {
        ImportPlan plan = plan(file);
        execute(plan.command());
        return study.map(plan.files().get(0).name());
    }

    /** Everything that a format keeps, one line for each stage, lane and card. */
    static List<String> shape(JourneyMap map, boolean withWordsAndBasis) {
        List<String> lines = new ArrayList<>();
        map.getStages().forEach(stage -> lines.add("stage [" + stage.getName() + "] " + text(stage.getDescription())));
        map.getLanes().forEach(lane -> lines.add("lane [" + lane.getName() + "] " + lane.getKind()));
        for (Stage stage : map.getStages()) {
            for (Lane lane : map.getLanes()) {
                String cell = map.getStages().indexOf(stage) + "/" + map.getLanes().indexOf(lane);
                Cells.cards(map, stage, lane).forEach(card -> lines.add(cell + line(card, withWordsAndBasis)));
            }
        }
        return lines;
    }

    private static String line(Card card, boolean withWordsAndBasis) {
        return " [" + text(card.getText()) + "] " + card.getFeelingScore()
                + (withWordsAndBasis ? " " + text(card.getFeelingWord()) + " " + card.getBasis() : "");
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    @Override
    public void close() {
        study.close();
    }
}
