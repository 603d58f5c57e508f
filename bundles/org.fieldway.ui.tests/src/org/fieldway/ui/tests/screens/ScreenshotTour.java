/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapKind;
import org.fieldway.ui.coding.evidence.EvidenceView;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.explorer.StudyExplorer;
import org.fieldway.ui.journey.BoardEditor;
import org.fieldway.ui.problems.ProblemsView;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.TreeLines;
import org.fieldway.ui.tests.support.Ui;
import org.fieldway.ui.welcome.WelcomeEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Pictures of the sample study, written to the folder that the system property {@code fieldway.screenshots} names. Its name keeps it out
 * of the test runs; a build asks for it with {@code -Dtest=ScreenshotTour}.
 */
@EnabledIfSystemProperty(named = "fieldway.screenshots", matches = ".+")
class ScreenshotTour extends StudyTest {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    private final Path target = Path.of(System.getProperty("fieldway.screenshots", ""));

    @Test
    void welcomePage() throws IOException {
        WelcomeEditor.open(Ui.page());
        picture("welcome");
    }

    @Test
    void groupMapWithExplorerPropertiesAndProblems() throws IOException {
        StudySession session = openSample();
        JourneyMap map = session.maps().stream().filter(each -> each.getKind() == MapKind.GROUP).findFirst().orElseThrow();
        Navigation.open(session, map, null);
        explore("Maps", map.getName());
        picture("map");
    }

    @Test
    void formOfTheStudyWithAParticipant() throws IOException {
        StudySession session = openSample();
        Navigation.open(session, session.study(), null);
        explore("People", "P02 Alder");
        picture("design");
    }

    @Test
    void tableOfAMapWithTheQuotesBehindACard() throws IOException {
        StudySession session = openSample();
        JourneyMap map = session.maps().stream().filter(each -> each.getKind() == MapKind.GROUP).findFirst().orElseThrow();
        BoardEditor editor = (BoardEditor) Navigation.open(session, map, null).orElseThrow();
        Ui.await("the evidence", () -> !editor.board().isReading());
        editor.pages().show(true);
        Ui.view(EvidenceView.ID);
        Navigation.reveal(session, map.getCards().stream().filter(card -> card.getEvidence().size() > 4
                && "pain-points".equals(card.getLane().getKind())).findFirst().orElseThrow(), null);
        picture("table");
    }

    @Test
    void serviceMap() throws IOException {
        StudySession session = openSample();
        Navigation.open(session, session.openStudy().services().getMaps().getFirst(), null);
        picture("service-map");
    }

    @Test
    void transcriptWithItsCodings() throws IOException {
        StudySession session = openSample();
        Navigation.open(session, session.study().getSources().getFirst(), null);
        picture("transcript");
    }

    private static void explore(String heading, String line) {
        ProblemsView problems = Ui.view(ProblemsView.ID);
        Ui.await("the problems", () -> !problems.problems().isEmpty());
        StudyExplorer explorer = Ui.view(StudyExplorer.ID);
        TreeLines.select(((TreeViewer) explorer.getSite().getSelectionProvider()).getTree(), "Riverside", heading, line);
    }

    private void picture(String name) throws IOException {
        Shell shell = Ui.window().getShell();
        shell.setBounds(0, 0, WIDTH, HEIGHT);
        boolean[] painted = new boolean[1];
        Display.getCurrent().timerExec(1500, () -> painted[0] = true);
        Ui.await("a painted window", () -> painted[0]);
        Rectangle area = shell.getBounds();
        Image image = new Image(shell.getDisplay(), area.width, area.height);
        GC gc = new GC(shell.getDisplay());
        gc.copyArea(image, area.x, area.y);
        gc.dispose();
        var loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        Files.createDirectories(target);
        Path file = target.resolve(name + ".png");
        loader.save(file.toString(), SWT.IMAGE_PNG);
        assertTrue(Files.size(file) > 0, "a picture was written");
    }
}
