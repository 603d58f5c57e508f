/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Lane;
import org.fieldway.sirius.journey.LaneLook;
import org.fieldway.tests.Checkout;
import org.junit.jupiter.api.Test;

class LaneLookTest {

    private final DrawnMap drawn = new DrawnMap();
    private final LaneLook look = new LaneLook();

    @Test
    void textOfEveryKindCanBeReadOnWhiteAndOnTheGroundOfItsCells() {
        for (LaneKind kind : LaneKinds.installed().all()) {
            Lane lane = drawn.lane(kind.name(), kind.id());
            double text = luminance(look.laneRed(lane), look.laneGreen(lane), look.laneBlue(lane));
            double ground = luminance(look.tintRed(lane), look.tintGreen(lane), look.tintBlue(lane));
            assertTrue(1.05 / (text + 0.05) >= 4.5, kind.id());
            assertTrue((ground + 0.05) / (luminance(31, 41, 51) + 0.05) >= 4.5, kind.id());
        }
    }

    @Test
    void colourOfALaneComesBeforeThatOfItsKind() {
        Lane lane = drawn.lane("Own", "actions");
        lane.setColour("#102030");
        Card card = drawn.card(drawn.stage("First"), lane, "Comes in");

        assertEquals(List.of(0x10, 0x20, 0x30), List.of(look.laneRed(card), look.laneGreen(card), look.laneBlue(card)));
        lane.setColour("rather blue");
        assertEquals(0xd8, look.laneBlue(drawn.lane("Shipped", "actions")) + 13, "darkened until it can be read");
        assertEquals(look.laneBlue(drawn.lane("Shipped", "actions")), look.laneBlue(card));
    }

    @Test
    void cardWithoutALaneHasANeutralLook() {
        Card card = drawn.card(null, null, "Lost");

        assertEquals("/org.fieldway.sirius/icons/lane.svg", look.laneIcon(card));
        assertEquals("", look.laneName(card));
    }

    @Test
    void iconsAreThoseOfTheWorkbench() throws IOException {
        Path bundles = Checkout.root().resolve("bundles");
        for (LaneKind kind : LaneKinds.installed().all()) {
            String icon = look.laneIcon(drawn.lane(kind.name(), kind.id())).substring(1);
            Path own = bundles.resolve(icon);
            Path workbench = bundles.resolve("org.fieldway.ui/icons").resolve(own.getFileName());
            assertArrayEquals(Files.readAllBytes(workbench), Files.readAllBytes(own), icon);
        }
    }

    private static double luminance(int red, int green, int blue) {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
