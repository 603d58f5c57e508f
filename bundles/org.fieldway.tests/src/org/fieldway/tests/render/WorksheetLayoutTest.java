/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.render.pdf.Paper;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.SceneJson;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.worksheet.WorksheetLayout;
import org.fieldway.render.worksheet.WorksheetOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorksheetLayoutTest {

    private static final double PER_MM = 96 / 25.4;

    private static Scene scene(MapBuilder map, Paper paper, boolean cards) {
        return WorksheetLayout.scene(map.map(), new WorksheetOptions(paper, cards));
    }

    private static int pages(Scene scene, Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfText.write(scene, paper))) {
            return document.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @CsvSource({"A3,false", "A3,true", "A2,false", "A0,false", "A0,true"})
    void smallMapFillsOneSheet(Paper paper, boolean cards) throws IOException {
        Scene scene = scene(MapBuilder.college(), paper, cards);
        assertEquals(1, pages(scene, paper));
        double height = (paper.shortSide() - 2 * 720 / 25.4) / 0.75;
        assertEquals(height, scene.height(), height * 0.02);
    }

    @Test
    void blankHoldsStagesLanesAndQuestionsAndNoCards() {
        Scene scene = scene(MapBuilder.college(), Paper.A3, false);
        assertEquals(List.of("First visit"), scene.item(Role.STAGE, "s1").orElseThrow().texts());
        List<String> lane = scene.item(Role.LANE_TITLE, "values").orElseThrow().texts();
        assertEquals("Values What matters to you here?", String.join(" ", lane));
        assertEquals(List.of(), scene.items(Role.CARD));
        assertEquals(List.of(), scene.items(Role.FEELING_POINT));
        String json = SceneJson.write(scene);
        assertFalse(json.contains("participants"), "nothing of what was found");
        assertTrue(json.contains("Name or nickname") && json.contains("With whom") && json.contains("very good"));
    }

    @Test
    void cardsArePrintedWhereTheyBelongWithRoomBeneath() {
        Scene scene = scene(MapBuilder.college(), Paper.A3, true);
        Item card = scene.item(Role.CARD, "c0").orElseThrow();
        assertEquals("Link worker mentions the college", String.join(" ", card.texts()));
        Item room = scene.item(Role.HINT, "actions/s0").orElseThrow();
        assertTrue(room.bounds().y() > card.bounds().bottom());
        assertTrue(scene.item(Role.LANE, "actions").orElseThrow().bounds().contains(room.bounds()));
        assertEquals(List.of("exposed"), scene.item(Role.FEELING_POINT, "feelings/s1").orElseThrow().texts());
        assertFalse(SceneJson.write(scene).contains("withheld: no consent"));
    }

    @Test
    void onALargeSheetAStickyNoteFitsIntoEachPlace() {
        Scene scene = scene(MapBuilder.college(), Paper.A0, true);
        for (Item room : scene.items(Role.HINT)) {
            for (Shape shape : room.shapes()) {
                if (shape instanceof Shape.Rectangle place) {
                    Box box = place.box();
                    assertTrue(box.width() >= 76 * PER_MM && box.height() >= 76 * PER_MM - 1, room.name() + " " + box);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Paper.class, names = {"A3", "A0"})
    void moreStagesThanCanBeWrittenInComeOnSeveralSheets(Paper paper) throws IOException {
        List<ReleasedStage> stages = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            stages.add(new ReleasedStage("s" + i, "Stage" + i + "x", "", ""));
        }
        List<ReleasedLane> lanes = List.of(new ReleasedLane("a", "Doing", "actions", "", false));
        Scene scene = WorksheetLayout.scene(WorksheetLayout.blank("Next year", stages, lanes, "en-GB"),
                new WorksheetOptions(paper, false));
        byte[] pdf = PdfText.write(scene, paper);
        int pages = pages(scene, paper);
        assertTrue(pages > 1);
        for (int page = 1; page <= pages; page++) {
            assertTrue(PdfText.ofPage(pdf, page).contains("Doing"), "page " + page);
        }
        String all = PdfText.of(pdf);
        stages.forEach(stage -> assertEquals(all.indexOf(stage.name()), all.lastIndexOf(stage.name()), stage.name()));
    }

    @Test
    void stagesWithoutNamesGetALineForOne() {
        Scene scene = WorksheetLayout.scene(WorksheetLayout.blank("Blank", List.of(new ReleasedStage("s", "", "", "")),
                List.of(new ReleasedLane("a", "Doing", "a-kind-of-ours", "", false)), ""), new WorksheetOptions(Paper.A3, false));
        Item stage = scene.item(Role.STAGE, "s").orElseThrow();
        assertTrue(stage.shapes().stream().anyMatch(Shape.Line.class::isInstance));
        assertEquals("Doing. What belongs here?", scene.item(Role.LANE_TITLE, "a").orElseThrow().name());
    }

    @Test
    void nothingReachesOutOfItsLane() {
        for (Paper paper : List.of(Paper.A4, Paper.A3, Paper.A0)) {
            Scene scene = scene(MapBuilder.college(), paper, true);
            for (Item lane : scene.items(Role.LANE)) {
                for (Item item : scene.items()) {
                    boolean within = item.id().startsWith(lane.id() + "/") || item.role() == Role.LANE_TITLE
                            && item.id().equals(lane.id());
                    assertTrue(!within || lane.bounds().contains(item.bounds()), item.name());
                    for (Shape shape : within ? item.shapes() : List.<Shape>of()) {
                        assertTrue(!(shape instanceof Shape.Text text) || lane.bounds().contains(text.box().grow(-3)),
                                paper + " " + shape);
                    }
                }
            }
        }
    }
}
