/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.SceneJson;
import org.fieldway.render.scene.Shape;
import org.junit.jupiter.api.Test;

class JourneyLayoutTest {

    private static final JourneyOptions OPTIONS = JourneyOptions.defaults();

    private static Scene scene(MapBuilder map) {
        return JourneyLayout.scene(map.map(), OPTIONS);
    }

    private static Item item(Scene scene, Role role, String id) {
        return scene.item(role, id).orElseThrow(() -> new AssertionError(role + " " + id + " is not drawn"));
    }

    @Test
    void titleHoldsTitleAndSubtitle() {
        Item title = item(scene(MapBuilder.college()), Role.TITLE, "map-1");
        assertEquals(List.of("Finding my place", "Group map · 18 of 20 participants"), title.texts());
    }

    @Test
    void stageHoldsNameAndDescriptionAndSaysItsPlace() {
        Item stage = item(scene(MapBuilder.college()), Role.STAGE, "s1");
        assertEquals(List.of("First visit", "before enrolment"), stage.texts());
        assertEquals("Stage 2 of 3: First visit. before enrolment", stage.name());
    }

    @Test
    void cardShowsCountsAndAddsBasisWhereItIsNotWhatPeopleSaid() {
        Scene scene = scene(MapBuilder.college());
        assertEquals(List.of("Link worker mentions the college", "12 · 15"), item(scene, Role.CARD, "c0").texts());
        assertEquals(List.of("Sits near the door", "3 · 4 · observed"), item(scene, Role.CARD, "c1").texts());
        assertEquals(List.of("Volunteers’ rota", "third sector"), item(scene, Role.CARD, "c5").texts());
    }

    @Test
    void cardNameSaysTextPlaceEvidenceAndBasis() {
        assertEquals("Link worker mentions the college. Actions, Hearing about it. Participants: 12, excerpts: 15. said",
                item(scene(MapBuilder.college()), Role.CARD, "c0").name());
    }

    @Test
    void quoteShowsWhoSaidItInPlaceOfDots() {
        Item quote = item(scene(MapBuilder.college()), Role.CARD, "c2");
        assertEquals(List.of("“Nobody asked what was wrong with", "me.”", "a student, first year"), quote.texts());
        assertEquals(0, dots(quote, true) + dots(quote, false));
    }

    @Test
    void wordsThatSomebodySaidStandBetweenQuotationMarksOnce() {
        MapBuilder map = MapBuilder.college();
        map.card("quotes", 0, "I don’t do gongs.", "a student", Basis.SAID, Grounds.NONE);
        map.card("quotes", 0, "'Quoted already'", "a student", Basis.SAID, Grounds.NONE);
        map.card("quotes", 0, "A remark of nobody", Basis.SAID, Grounds.NONE);
        Scene scene = scene(map);
        assertEquals(List.of("“I don’t do gongs.”", "a student"), item(scene, Role.CARD, "c6").texts());
        assertEquals("'Quoted already'", item(scene, Role.CARD, "c7").texts().getFirst());
        assertEquals("A remark of nobody", item(scene, Role.CARD, "c8").texts().getFirst());
    }

    @Test
    void detailIsASecondLineUnlessTheCardSaysItAlready() {
        Scene scene = scene(MapBuilder.college().card("values", 2, "Choice → holding the pen", "choice", Basis.SAID,
                Grounds.NONE));
        assertEquals(List.of("Being met as a person", "welcome", "13 · 17"), item(scene, Role.CARD, "c4").texts());
        assertEquals(List.of("Choice → holding the pen"), item(scene, Role.CARD, "c6").texts());
    }

    @Test
    void dotsAreFilledByHowManyStandBehindTheCard() {
        Scene scene = scene(MapBuilder.college());
        assertEquals(List.of(3L, 0L), filledAndEmpty(item(scene, Role.CARD, "c0")));
        assertEquals(List.of(1L, 2L), filledAndEmpty(item(scene, Role.CARD, "c1")));
        assertEquals(List.of(0L, 3L), filledAndEmpty(item(scene, Role.CARD, "c5")));
    }

    private static List<Long> filledAndEmpty(Item card) {
        return List.of(dots(card, true), dots(card, false));
    }

    private static long dots(Item card, boolean filled) {
        return card.shapes().stream()
                .filter(s -> s instanceof Shape.Circle circle && circle.fill().isVisible() == filled).count();
    }

    @Test
    void borderIsDashedWhereNothingIsClaimedToStandBehindTheCard() {
        Scene scene = scene(MapBuilder.college());
        assertTrue(dashes(item(scene, Role.CARD, "c0")).isEmpty());
        assertEquals(List.of(5.0, 4.0), dashes(item(scene, Role.CARD, "c5")));
        assertEquals(List.of(2.0, 3.0), dashes(item(scene, Role.CARD, "c3")));
    }

    private static List<Double> dashes(Item card) {
        return ((Shape.Rectangle) card.shapes().getFirst()).stroke().dashes();
    }

    @Test
    void proposalThatSomebodySpokeOfIsSolidAndSaysThatItIsAProposal() {
        Scene scene = scene(MapBuilder.college().card("actions", 2, "Evening lift-share", Basis.PROPOSED,
                new Grounds(0, 0, 1, "fewer than 3")));
        Item card = item(scene, Role.CARD, "c6");
        assertTrue(dashes(card).isEmpty());
        assertEquals(List.of("Evening lift-share", "fewer than 3 · proposed"), card.texts());
    }

    @Test
    void withheldCardShowsTheReasonInItalicsAndNothingElse() {
        Item card = item(scene(MapBuilder.college()), Role.CARD, "c3");
        assertEquals(List.of("withheld: no consent for quotation"), card.texts());
        assertEquals("ITALIC", ((Shape.Text) card.shapes().get(1)).face().name());
        assertEquals("withheld: no consent for quotation. Quotes, Joining in", card.name());
    }

    @Test
    void quoteThatIsGoneIsTheCardsLastLineWithASignOfItsOwn() {
        MapBuilder map = MapBuilder.college().card("actions", 2, "Waits", Basis.SAID, new Grounds(3, 3, 1, "3 · 3", 2));
        Scene scene = scene(map);
        Item card = item(scene, Role.CARD, "c6");
        assertEquals(List.of("Waits", "3 · 3", "2 quotes gone"), card.texts());
        assertTrue(card.name().endsWith("2 quotes gone"), card.name());
        assertTrue(card.shapes().stream().anyMatch(Shape.Line.class::isInstance), "struck out");
        assertTrue(card.bounds().contains(((Shape.Text) card.shapes().getLast()).box()));
        assertTrue(scene.items(Role.LEGEND).getFirst().texts().contains("a quote that stood behind it is gone"));
    }

    @Test
    void withoutEvidenceNoCountsAreShown() {
        Scene scene = JourneyLayout.scene(MapBuilder.college().map(), OPTIONS.withEvidence(false));
        assertEquals(List.of("Link worker mentions the college"), item(scene, Role.CARD, "c0").texts());
    }

    @Test
    void cardsOfACellComeInTheirOrderNotInThatOfTheList() {
        MapBuilder map = new MapBuilder().stage("One", "").lane("actions", "Actions");
        for (int order : new int[] {2, 0, 1}) {
            map.cards.add(new ReleasedCard("c" + order, "s0", "actions", order, "Card", "", Basis.SAID, Grounds.NONE, false,
                    "", null));
        }
        Scene scene = scene(map);
        assertTrue(top(scene, "c0") < top(scene, "c1"));
        assertTrue(top(scene, "c1") < top(scene, "c2"));
    }

    private static double top(Scene scene, String card) {
        return item(scene, Role.CARD, card).bounds().y();
    }

    @Test
    void stageWithoutFeelingsIsCrossedByADashedLineAndNoBand() {
        MapBuilder map = MapBuilder.college();
        map.feelings.remove(1);
        List<Shape> shapes = item(scene(map), Role.FEELINGS, "feelings").shapes();
        List<Shape.Path> paths = shapes.stream().filter(Shape.Path.class::isInstance).map(Shape.Path.class::cast).toList();
        assertEquals(1, paths.size());
        assertFalse(paths.getFirst().stroke().dashes().isEmpty());
        assertFalse(paths.getFirst().fill().isVisible());
    }

    @Test
    void wordOfAFeelingKeepsClearOfTheCurve() {
        MapBuilder map = MapBuilder.college();
        map.feelings.clear();
        map.feeling(0, 2, 2, 2, "elated").feeling(1, -2, -2, -2, "crushed").feeling(2, 2, 2, 2, "relieved");
        Scene scene = scene(map);
        for (Item point : scene.items(Role.FEELING_POINT)) {
            var circle = (Shape.Circle) point.shapes().getFirst();
            var word = (Shape.Text) point.shapes().getLast();
            boolean high = word.text().equals("elated") || word.text().equals("relieved");
            assertTrue(high ? word.baseline() < circle.y() - 6 : word.baseline() - 9 > circle.y() + 6, word.text());
            assertTrue(item(scene, Role.LANE, "feelings").bounds().contains(point.bounds()), word.text());
        }
    }

    @Test
    void feelingsShowAxisMedianBandAndWords() {
        Scene scene = scene(MapBuilder.college());
        assertEquals(List.of("+2", "0", "−2"), item(scene, Role.FEELINGS, "feelings").texts());
        assertEquals(List.of("Feelings", "median of 18; band:", "middle half"),
                item(scene, Role.LANE_TITLE, "feelings").texts());
        assertEquals("First visit: exposed, −1.4 on a scale from −2 to +2. Middle half from −1.9 to −0.9",
                item(scene, Role.FEELING_POINT, "feelings/s1").name());
    }

    @Test
    void feelingPointStandsForTheCardThatSaysNoMore() {
        MapBuilder map = MapBuilder.college();
        map.cards.add(new ReleasedCard("said", "s0", "feelings", 0, "wary", "", Basis.SAID, Grounds.NONE, false, "wary", -1));
        map.cards.add(new ReleasedCard("more", "s1", "feelings", 0, "As if all were looking at me", "", Basis.SAID,
                Grounds.NONE, false, "exposed", -1));
        Scene scene = scene(map);
        assertEquals(List.of("wary"), item(scene, Role.FEELING_POINT, "said").texts());
        assertTrue(scene.item(Role.CARD, "said").isEmpty());
        assertEquals("As if all were looking at me", item(scene, Role.CARD, "more").texts().getFirst());
    }

    @Test
    void feelingsOfAFewPeopleAreDotsForEach() {
        MapBuilder map = MapBuilder.college();
        map.feelings.clear();
        map.feelings.add(new FeelingPoint("s0", "feelings", 0, 0, 0, 3, List.of(-1.0, 0.0, 2.0), "torn"));
        Item point = item(scene(map), Role.FEELING_POINT, "feelings/s0");
        assertEquals(3, point.shapes().stream().filter(s -> s instanceof Shape.Circle c && c.radius() == 2.5).count());
        assertTrue(scene(map).items(Role.LEGEND).getFirst().texts().contains("one person"));
    }

    @Test
    void lineOfVisibilityLiesBetweenWhatIsSeenAndWhatIsNot() {
        Scene scene = scene(MapBuilder.college());
        double y = scene.items(Role.LINE_OF_VISIBILITY).getFirst().bounds().y();
        assertTrue(y >= item(scene, Role.LANE, "values").bounds().bottom());
        assertTrue(y < item(scene, Role.LANE, "backstage").bounds().y());
    }

    @Test
    void collapsedLaneKeepsItsTitleAndCountsItsCards() {
        MapBuilder map = MapBuilder.college();
        map.lane(new ReleasedLane("more", "Support", "support", "", true));
        map.card("more", 0, "Payroll", Basis.SAID, Grounds.NONE);
        Scene scene = scene(map);
        assertEquals(List.of("Support", "collapsed, cards: 1"), item(scene, Role.LANE_TITLE, "more").texts());
        assertTrue(scene.item(Role.CARD, "c6").isEmpty());
    }

    @Test
    void legendExplainsOnlyWhatOccurs() {
        MapBuilder map = new MapBuilder().stage("One", "").lane("actions", "Actions");
        map.card("actions", 0, "Tea", Basis.SAID, Grounds.NONE);
        assertEquals(List.of(), scene(map).items(Role.LEGEND));
        map.card("actions", 0, "Film", Basis.PROPOSED, Grounds.NONE);
        assertEquals(List.of("assumed or proposed: no excerpt behind it"),
                scene(map).items(Role.LEGEND).getFirst().texts());
        assertEquals(4, scene(MapBuilder.college()).items(Role.LEGEND).getFirst().texts().size());
    }

    @Test
    void notesOfTheReleaseAreOnTheMapEvenWithoutLegend() {
        MapBuilder map = MapBuilder.college();
        map.notes.add("Consent is not managed in this study.");
        Scene scene = JourneyLayout.scene(map.map(), OPTIONS.withLegend(false));
        assertEquals(List.of("Consent is not managed in this study."), scene.items(Role.NOTE).getFirst().texts());
        assertEquals(List.of(), scene.items(Role.LEGEND));
    }

    @Test
    void emptyMapSaysWhatIsMissing() {
        assertTrue(hint(new MapBuilder()).startsWith("No stages yet."));
        assertTrue(hint(new MapBuilder().lane("actions", "Actions")).startsWith("No stages yet."));
        assertTrue(hint(new MapBuilder().stage("One", "")).startsWith("No lanes yet."));
        assertEquals(List.of(), scene(MapBuilder.college()).items(Role.HINT));
    }

    private static String hint(MapBuilder map) {
        return scene(map).items(Role.HINT).getFirst().texts().getFirst();
    }

    @Test
    void descriptionNamesStagesAndLanes() {
        assertEquals("A journey map. Stages, in their order: Hearing about it, First visit, Joining in. Lanes, from the top:"
                + " Actions, Quotes, Feelings, Values, Behind the scenes. Group map · 18 of 20 participants",
                scene(MapBuilder.college()).description());
    }

    @Test
    void laneOfUnknownKindIsDrawnWithItsCards() {
        MapBuilder map = new MapBuilder().stage("One", "").lane("example.unknown", "Rumours");
        map.card("example.unknown", 0, "They say it closes", Basis.SAID, Grounds.NONE);
        assertEquals("They say it closes", item(scene(map), Role.CARD, "c0").texts().getFirst());
    }

    @Test
    void sceneIsTheSameEachTimeAndInEachLocale() {
        String first = SceneJson.write(scene(MapBuilder.college()));
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(first, SceneJson.write(scene(MapBuilder.college())));
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }
}
