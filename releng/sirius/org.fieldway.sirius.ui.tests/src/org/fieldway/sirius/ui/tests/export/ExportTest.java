/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.Release;
import org.fieldway.model.ethics.EthicsFactory;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.Withdrawal;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapKind;
import org.fieldway.sirius.ui.export.DiagramExport;
import org.fieldway.sirius.ui.export.ReleasedPicture;
import org.fieldway.sirius.ui.representations.Kind;
import org.fieldway.sirius.ui.representations.NewDiagram;
import org.fieldway.sirius.ui.representations.Representations;
import org.fieldway.ui.journey.exporting.ExportChoice;
import org.fieldway.ui.journey.exporting.Exportable;
import org.fieldway.ui.journey.exporting.OutputFormat;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

/** What is written of diagrams and tables: real files, made by Sirius, that hold what their audience may see and nobody else. */
class ExportTest extends StudyTest {

    private static Audience audience(String id) {
        return Audiences.find(id).orElseThrow();
    }

    private static Exportable<ReleasedPicture> exportable(StudySession study, String kindName, EObject about) throws FieldwayException {
        Kind kind = Kind.named(kindName).orElseThrow();
        var made = Representations.create(study, new NewDiagram(kind, about, "For export " + Representations.all(study).size())).orElseThrow();
        var editor = (DialectEditor) Representations.open(study, made).orElseThrow();
        Ui.settle();
        return DiagramExport.of(editor).orElseThrow().exportable().orElseThrow();
    }

    private static Exportable<ReleasedPicture> exportable(StudySession study, String kind) throws FieldwayException {
        return exportable(study, kind, Kind.named(kind).orElseThrow().subjects(study).getFirst());
    }

    private byte[] written(Exportable<ReleasedPicture> exportable, String audience, String ending) throws FieldwayException, IOException {
        OutputFormat<ReleasedPicture> format = exportable.formats().stream().filter(one -> one.ending().equals(ending)).findFirst().orElseThrow();
        Release<ReleasedPicture> release = exportable.releases().apply(audience(audience));
        Path file = temporary.resolve("picture-" + UUID.randomUUID() + "." + ending);
        new ExportChoice<>(release, format, 1, null, file).write(new NullProgressMonitor());
        return Files.readAllBytes(file);
    }

    private String text(Exportable<ReleasedPicture> exportable, String audience, String ending) throws FieldwayException, IOException {
        return new String(written(exportable, audience, ending), StandardCharsets.UTF_8);
    }

    private static Set<String> people(StudySession study, String text) {
        return study.study().getParticipants().stream().flatMap(person -> Stream.of(person.getName(), person.getNumber()))
                .filter(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void withdraw(StudySession study, String name) {
        Withdrawal withdrawal = EthicsFactory.eINSTANCE.createWithdrawal();
        withdrawal.setParticipant(participant(study, name));
        withdrawal.setWithdrawnOn(LocalDate.now());
        study.execute("record a withdrawal", withdrawal, study.openStudy().consents(), AddCommand.create(study.domain(),
                study.openStudy().consents(), EthicsPackage.Literals.CONSENTS__WITHDRAWALS, withdrawal));
        Ui.settle();
    }

    private static JourneyMap map(StudySession study, MapKind kind) {
        return study.maps().stream().filter(map -> map.getKind() == kind).findFirst().orElseThrow();
    }

    @Test
    void drawingHoldsTheReleasedCardsAndSaysForWhomItIs() throws FieldwayException, IOException {
        StudySession study = openSample();
        JourneyMap map = map(study, MapKind.GROUP);

        String svg = text(exportable(study, Kind.JOURNEY_DIAGRAM, map), "public", "svg");

        String plain = svg.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertTrue(map.getStages().stream().allMatch(stage -> plain.contains(stage.getName().split(" ")[0])), plain);
        assertTrue(plain.contains("for " + audience("public").label()), plain);
        assertEquals(Set.of(), people(study, plain));
    }

    @Test
    void mapOfAPersonWhoWithdrewIsNotWrittenAtAll() throws FieldwayException, IOException {
        StudySession study = openSample();
        JourneyMap map = map(study, MapKind.INDIVIDUAL);
        String name = map.getParticipants().getFirst().getName();
        Exportable<ReleasedPicture> exportable = exportable(study, Kind.JOURNEY_DIAGRAM, map);
        assertTrue(text(exportable, "team", "svg").contains("<svg"));

        withdraw(study, name);

        FieldwayException refused = assertThrows(FieldwayException.class, () -> written(exportable, "team", "svg"));
        assertTrue(refused.getMessage().startsWith("Nothing of this may be shown"), refused.getMessage());
        Release<ReleasedPicture> release = exportable.releases().apply(audience("partners"));
        assertFalse(release.withheld().isEmpty());
        try (Stream<Path> files = Files.list(temporary)) {
            assertEquals(1, files.filter(file -> file.toString().endsWith(".svg")).count());
        }
    }

    @Test
    void columnOfAPersonWhoWithdrewIsGoneFromTheTable() throws FieldwayException, IOException {
        StudySession study = openSample();
        Exportable<ReleasedPicture> exportable = exportable(study, Kind.CODES);
        String before = text(exportable, "partners", "csv");
        assertTrue(people(study, before).contains("Heron"), before);

        withdraw(study, "Heron");

        String after = text(exportable, "partners", "csv");
        assertFalse(people(study, after).contains("Heron"), after);
        assertTrue(people(study, after).contains("Alder"), after);
        assertEquals(Set.of(), people(study, text(exportable, "public", "csv")));
    }

    @Test
    void sourceOfAPersonWhoWithdrewIsGoneFromTheStudyDesignMap() throws FieldwayException, IOException {
        StudySession study = openSample();
        Exportable<ReleasedPicture> exportable = exportable(study, Kind.DESIGN_MAP);
        String title = study.study().getSources().stream().filter(source -> source.getParticipants().contains(participant(study, "Heron")))
                .findFirst().orElseThrow().getName();
        assertTrue(exportable.releases().apply(audience("partners")).withheld().stream().noneMatch(one -> one.what().contains(title)));

        withdraw(study, "Heron");

        assertTrue(exportable.releases().apply(audience("partners")).withheld().stream().anyMatch(one -> one.what().contains(title)));
        assertFalse(text(exportable, "partners", "svg").contains(title + "<"));
        assertEquals(Set.of(), people(study, text(exportable, "public", "svg").replaceAll("<[^>]*>", " ")));
    }

    @Test
    void everyKindIsWrittenForTheTeamAndForEverybody() throws FieldwayException, IOException {
        StudySession study = openSample();
        for (Kind kind : Kind.all()) {
            Exportable<ReleasedPicture> exportable = exportable(study, kind.name());
            for (OutputFormat<ReleasedPicture> format : exportable.formats()) {
                for (String audience : List.of("team", "public")) {
                    byte[] bytes = written(exportable, audience, format.ending());
                    assertTrue(bytes.length > 200, kind.name() + " as " + format.ending() + " for " + audience + ": " + bytes.length + " bytes");
                    assertTrue(!format.ending().equals("png") || ImageIO.read(new ByteArrayInputStream(bytes)).getWidth() > 100, kind.name());
                }
            }
        }
    }

    @Test
    void exportingChangesNothingInTheStudyAndLeavesNoSessionOpen() throws FieldwayException, IOException {
        StudySession study = openSample();
        Exportable<ReleasedPicture> exportable = exportable(study, Kind.JOURNEY_DIAGRAM);
        assertTrue(study.save());
        int sessions = SessionManager.INSTANCE.getSessions().size();
        Object last = study.domain().getCommandStack().getUndoCommand();

        written(exportable, "public", "svg");

        assertFalse(study.isDirty());
        assertEquals(last, study.domain().getCommandStack().getUndoCommand());
        assertEquals(sessions, SessionManager.INSTANCE.getSessions().size());
    }
}
