/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render.service;

import static org.fieldway.tests.render.service.LandscapeBuilder.KINDS;
import static org.fieldway.tests.render.service.LandscapeBuilder.SECTORS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.core.release.ServiceArrangement;
import org.fieldway.core.release.Standing;
import org.fieldway.render.journey.Theme;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.service.ServiceLayout;
import org.fieldway.render.service.ServiceOptions;
import org.fieldway.render.svg.SvgPainter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told by signs: by more than colour, explained, said in words, and readable. */
class ServiceSignsTest {

    private static Scene scene(LandscapeBuilder builder) {
        return ServiceLayout.scene(builder.build(), ServiceOptions.defaults());
    }

    private static LandscapeBuilder allKinds() {
        var builder = new LandscapeBuilder().centre("c").node("c", "Riverside Recovery College", "vcse", null, "Courses");
        for (int i = 0; i < KINDS.length; i++) {
            builder.node("n" + i, "Body " + i, SECTORS[i], null).relation("r" + i, "n" + i, "c", KINDS[i]);
        }
        return builder;
    }

    @Test
    void eachKindOfRelationDiffersByMoreThanColour() {
        Set<String> looks = new HashSet<>();
        for (Item line : scene(allKinds()).items(Role.RELATION)) {
            Shape.Path path = (Shape.Path) line.shapes().getFirst();
            Shape head = line.shapes().getLast();
            int corners = head instanceof Shape.Path p ? p.segments().size() : 0;
            boolean filled = head instanceof Shape.Path p && p.fill().isVisible();
            assertTrue(looks.add(path.stroke().dashes() + " " + path.stroke().width() + " " + corners + filled), line.name());
        }
        assertEquals(KINDS.length, looks.size());
    }

    @Test
    void sectorsDifferByLetterAndLegendExplainsAll() {
        Scene scene = scene(allKinds());
        Set<String> letters = new HashSet<>();
        for (int i = 0; i < SECTORS.length; i++) {
            letters.add(scene.item(Role.NODE, "n" + i).orElseThrow().texts().getFirst());
        }
        assertEquals(SECTORS.length, letters.size());
        List<String> legend = scene.items(Role.LEGEND).getFirst().texts();
        for (String kind : KINDS) {
            assertTrue(legend.contains("Kind " + kind), kind);
        }
        for (String sector : SECTORS) {
            assertTrue(legend.contains("Sector " + sector), sector);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void linesAndTextsAreToldFromTheirGround(Theme theme) {
        Scene scene = ServiceLayout.scene(allKinds().build(), ServiceOptions.defaults().withTheme(theme));
        for (Item line : scene.items(Role.RELATION)) {
            Colour colour = ((Shape.Path) line.shapes().getFirst()).stroke().colour();
            assertTrue(colour.contrastWith(scene.background()) >= 3, line.name());
        }
        for (Item node : scene.items(Role.NODE)) {
            Colour ground = ((Shape.Rectangle) node.shapes().getFirst()).fill();
            Colour badge = ((Shape.Circle) node.shapes().get(1)).fill();
            List<Shape.Text> texts = node.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
                    .toList();
            assertTrue(texts.getFirst().colour().contrastWith(badge) >= 4.5, node.name());
            texts.stream().skip(1).forEach(text -> assertTrue(text.colour().contrastWith(ground) >= 4.5, text.text()));
        }
    }

    @Test
    void namesSayWhatTheSignsTell() {
        Scene scene = scene(allKinds().change("x", "planned", "c")
                .relation("m", "n0", "c/Courses", "prescribes", true, "nurse", new Standing(Standing.State.ENDED,
                        "until 1 May 2020")));
        assertEquals("Riverside Recovery College, Charity, sector: Sector vcse, in the centre of the map, runs 1 service, "
                + "8 relations, touched by changes: Change x", scene.item(Role.NODE, "c").orElseThrow().name());
        assertEquals("Courses, Advice, run by Riverside Recovery College", scene.item(Role.SERVICE, "c/Courses")
                .orElseThrow().name());
        assertEquals("Body 0 kind prescribes Courses, Riverside Recovery College, in both directions. Through: nurse. "
                + "agreed in writing. until 1 May 2020. Participants: 3, excerpts: 4. said",
                scene.item(Role.RELATION, "m").orElseThrow().name());
    }

    @Test
    void routeIsABandWithItsStepsInWordsAndNumbersOnTheBoxes() {
        Scene scene = scene(allKinds().route("A", "n0", "n1", "n1", "c/Courses"));
        assertTrue(scene.item(Role.NODE, "n0").orElseThrow().texts().contains("A1"));
        assertTrue(scene.item(Role.NODE, "n1").orElseThrow().texts().contains("A2–3"));
        assertTrue(scene.item(Role.SERVICE, "c/Courses").orElseThrow().texts().contains("A4"));
        assertTrue(scene.item(Role.ROUTE, "A").isPresent());
        assertTrue(scene.item(Role.ROUTE_STEPS, "A").orElseThrow().name().contains("1 Step, n0, 7 days’ wait → 2 Step"));
        Scene without = ServiceLayout.scene(allKinds().route("A", "n0", "n1").build(),
                ServiceOptions.defaults().withRoutes(false));
        assertEquals(List.of(), without.items(Role.ROUTE));
        assertFalse(without.item(Role.NODE, "n0").orElseThrow().texts().contains("A1"));
    }

    @ParameterizedTest
    @EnumSource(ServiceArrangement.class)
    void lineToAServiceEndsAtItsRow(ServiceArrangement arrangement) {
        ReleasedServiceMap map = new LandscapeBuilder().centre("c").node("c", "College", "vcse", null, "Courses", "Kitchen")
                .node("n", "Network", "nhs", null).relation("r", "n", "c/Kitchen", "funds").build();
        Scene scene = ServiceLayout.scene(map, ServiceOptions.defaults().withArrangement(arrangement));
        Item row = scene.item(Role.SERVICE, "c/Kitchen").orElseThrow();
        Shape.Path head = (Shape.Path) scene.item(Role.RELATION, "r").orElseThrow().shapes().getLast();
        Segment.Move tip = (Segment.Move) head.segments().getFirst();
        assertTrue(tip.y() > row.bounds().y() && tip.y() < row.bounds().bottom(), tip + " " + row.bounds());
        assertTrue(Math.min(Math.abs(tip.x() - row.bounds().x()), Math.abs(tip.x() - row.bounds().right())) < 3, tip.toString());
    }

    @ParameterizedTest
    @EnumSource(ServiceArrangement.class)
    void oddLandscapesAreDrawn(ServiceArrangement arrangement) {
        ServiceOptions options = ServiceOptions.defaults().withArrangement(arrangement);
        Scene empty = ServiceLayout.scene(new LandscapeBuilder().build(), options);
        assertEquals(1, empty.items(Role.HINT).size());
        Scene one = ServiceLayout.scene(new LandscapeBuilder().centre("gone").node("a", "Alone", "vcse", null).build(), options);
        assertEquals(1, one.items(Role.NODE).size());
        Scene own = ServiceLayout.scene(new LandscapeBuilder().node("a", "Self", "vcse", null, "One", "Two")
                .relation("1", "a", "a", "funds").relation("2", "a", "a/One", "funds").relation("3", "a/One", "a/Two", "refers")
                .relation("4", "a", "a", "works-with", true, "", Standing.EXISTING).build(), options);
        assertEquals(4, own.items(Role.RELATION).size());
        Scene islands = ServiceLayout.scene(new LandscapeBuilder().bySector().node("a", "A", "vcse", null)
                .node("b", "B", "vcse", null).node("c", "C", "nhs", null).node("d", "D", "nhs", null)
                .relation("1", "a", "b", "funds").relation("2", "b", "a", "funds").relation("3", "c", "d", "refers").build(),
                options);
        assertEquals(3, islands.items(Role.RELATION).size());
    }

    @ParameterizedTest
    @EnumSource(ServiceArrangement.class)
    void svgHoldsRealTextWhateverTheNames(ServiceArrangement arrangement) throws IOException, FieldwayException {
        String endless = "an endless name ".repeat(625);
        ReleasedServiceMap map = new LandscapeBuilder().centre("a").node("a", endless, "vcse", null, endless)
                .node("b", "מרכז החלמה", "nhs", null, "مقهى 🛶").node("c", "</text><script>alert(1)</script>", "private", null)
                .relation("1", "a", "b", "refers", false, endless, Standing.EXISTING)
                .relation("2", "b", "c", "funds", false, "מתאם", Standing.EXISTING).build();
        Scene scene = ServiceLayout.scene(map, ServiceOptions.defaults().withArrangement(arrangement));
        assertTrue(scene.width() < 4000 && scene.height() < 4000, scene.width() + " " + scene.height());
        assertTrue(scene.item(Role.NODE, "a").orElseThrow().name().startsWith(endless.strip()));
        var out = new ByteArrayOutputStream();
        SvgPainter.write(scene, out);
        String svg = out.toString(StandardCharsets.UTF_8);
        assertTrue(svg.contains("מרכז החלמה") && svg.contains(">an endless name"), "names are text");
        assertFalse(svg.contains("<script"), "names are only text");
        assertTrue(svg.contains("&lt;script&gt;"));
    }
}
