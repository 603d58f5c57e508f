/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.fieldway.core.release.NodePlace;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.core.release.ServiceArrangement;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.SceneJson;
import org.fieldway.render.service.ServiceDrawing;
import org.fieldway.render.service.ServiceLayout;
import org.fieldway.render.service.ServiceOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every drawing of a service map, whatever the landscape. */
class ServiceLayoutTest {

    static Stream<Arguments> landscapes() {
        return LongStream.range(0, 24).boxed().flatMap(seed -> Stream.of(true, false)
                .map(rings -> Arguments.of(seed, seed % 2 == 0, rings)));
    }

    private static ServiceDrawing draw(ReleasedServiceMap map) {
        return ServiceLayout.arrange(map, ServiceOptions.defaults(), new NullProgressMonitor());
    }

    @ParameterizedTest(name = "landscape {0}, grouped {1}, rings {2}")
    @MethodSource("landscapes")
    void boxesStayApartAndThoseThatWerePutStayExactly(long seed, boolean grouped, boolean rings) {
        ReleasedServiceMap map = LandscapeBuilder.random(seed, grouped, rings).build();
        ServiceDrawing drawing = draw(map);
        List<Item> boxes = drawing.scene().items(Role.NODE);
        assertEquals(map.nodes().size(), boxes.size());
        Set<String> fixed = new HashSet<>();
        for (ReleasedNode node : map.nodes()) {
            if (node.place() != null && node.place().isFixed()) {
                fixed.add(node.id());
                Box box = drawing.scene().item(Role.NODE, node.id()).orElseThrow().bounds();
                assertEquals(node.place().x(), drawing.placeX(box.x() + box.width() / 2), 1e-6, node.id());
                assertEquals(node.place().y(), drawing.placeY(box.y() + box.height() / 2), 1e-6, node.id());
            }
        }
        for (int i = 0; i < boxes.size(); i++) {
            for (Item other : boxes.subList(i + 1, boxes.size())) {
                boolean both = fixed.contains(other.id()) && fixed.contains(boxes.get(i).id());
                boolean centre = rings && (other.id().equals("n0") || boxes.get(i).id().equals("n0"));
                assertTrue(both || centre && (fixed.contains(other.id()) || fixed.contains(boxes.get(i).id()))
                        || !boxes.get(i).bounds().intersects(other.bounds()), boxes.get(i).id() + " " + other.id());
            }
        }
    }

    @ParameterizedTest(name = "landscape {0}, grouped {1}, rings {2}")
    @MethodSource("landscapes")
    void everythingHasAPlaceAndANameWithinTheDrawing(long seed, boolean grouped, boolean rings) {
        ReleasedServiceMap map = LandscapeBuilder.random(seed, grouped, rings).build();
        Scene scene = draw(map).scene();
        Set<String> ids = new HashSet<>();
        for (Item item : scene.items()) {
            assertTrue(ids.add(item.role() + item.id()), item.role() + " " + item.id() + " twice");
            assertFalse(item.name().isBlank(), item.id());
            assertTrue(Double.isFinite(item.bounds().width() + item.bounds().x() + item.bounds().y()), item.id());
            boolean line = item.role().isLine();
            assertTrue(line || scene.bounds().grow(1).contains(item.bounds()), item.role() + " " + item.bounds());
        }
        assertEquals(map.relations().size(), scene.items(Role.RELATION).size());
        List<Box> boxes = scene.items(Role.NODE).stream().map(Item::bounds).toList();
        List<Box> labels = new ArrayList<>();
        for (Item label : scene.items(Role.RELATION_LABEL)) {
            assertTrue(boxes.stream().noneMatch(label.bounds()::intersects), "label on a box");
            assertTrue(labels.stream().noneMatch(label.bounds()::intersects), "label on a label");
            labels.add(label.bounds());
        }
        for (Item service : scene.items(Role.SERVICE)) {
            assertEquals(1, boxes.stream().filter(box -> box.contains(service.bounds())).count(), service.id());
        }
    }

    @ParameterizedTest(name = "landscape {0}, grouped {1}, rings {2}")
    @MethodSource("landscapes")
    void sameReleaseIsDrawnTheSame(long seed, boolean grouped, boolean rings) {
        assertEquals(SceneJson.write(draw(LandscapeBuilder.random(seed, grouped, rings).build()).scene()),
                SceneJson.write(draw(LandscapeBuilder.random(seed, grouped, rings).build()).scene()));
    }

    @Test
    void strongerRelationsAreCloser() {
        var map = new LandscapeBuilder().centre("c").node("c", "Centre", "vcse", null)
                .node("near", "Near", "nhs", new NodePlace(null, null, 1)).node("two", "Two steps", "nhs", null)
                .node("alone", "Alone", "nhs", null).relation("r", "c", "near", "refers").relation("s", "near", "two", "funds")
                .build();
        ServiceDrawing drawing = draw(map);
        double near = distance(drawing, "near");
        double two = distance(drawing, "two");
        assertTrue(near < two && two < distance(drawing, "alone"), near + " " + two);
        assertEquals(List.of("ring-4", "ring-3", "ring-1"), drawing.scene().items(Role.RING).stream().map(Item::id).toList());
    }

    private static double distance(ServiceDrawing drawing, String id) {
        Box box = drawing.scene().item(Role.NODE, id).orElseThrow().bounds();
        return Math.hypot(drawing.placeX(box.x() + box.width() / 2) / 1.45, drawing.placeY(box.y() + box.height() / 2));
    }

    @ParameterizedTest
    @EnumSource(ServiceArrangement.class)
    void cancelledDrawingEnds(ServiceArrangement arrangement) {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        ReleasedServiceMap map = LandscapeBuilder.random(3, true, true).build();
        ServiceOptions options = ServiceOptions.defaults().withArrangement(arrangement);
        assertThrows(OperationCanceledException.class, () -> ServiceLayout.arrange(map, options, monitor));
    }

    @Test
    void movingOneBoxOfANetworkLeavesTheOthersWhereTheyAre() {
        var before = draw(network(null));
        var after = draw(network(new NodePlace(900.0, 700.0, null)));
        for (String id : List.of("a", "b", "c")) {
            Box was = before.scene().item(Role.NODE, id).orElseThrow().bounds();
            Box is = after.scene().item(Role.NODE, id).orElseThrow().bounds();
            assertEquals(before.placeX(was.x()), after.placeX(is.x()), 1e-6, id);
            assertEquals(before.placeY(was.y()), after.placeY(is.y()), 1e-6, id);
        }
    }

    private static ReleasedServiceMap network(NodePlace place) {
        return new LandscapeBuilder().network().node("a", "A", "nhs", null).node("b", "B", "nhs", null)
                .node("c", "C", "vcse", null).node("d", "D", "vcse", place).relation("1", "a", "b", "refers")
                .relation("2", "b", "c", "funds").relation("3", "a", "d", "refers").build();
    }
}
