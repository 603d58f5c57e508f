/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.render.journey.LaneInk;
import org.fieldway.render.journey.Palette;
import org.fieldway.render.journey.Theme;
import org.fieldway.render.scene.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContrastTest {

    private static void assertReadable(Colour text, Colour ground, String where) {
        double contrast = text.contrastWith(ground);
        assertTrue(contrast >= 4.5, () -> where + ": " + text.hex() + " on " + ground.hex() + " is " + contrast);
    }

    @Test
    void contrastFollowsTheGuidelines() {
        assertEquals(21, Colour.of("#000000").contrastWith(Colour.of("#ffffff")), 1e-9);
        assertEquals(4.54, Colour.of("#767676").contrastWith(Colour.of("#ffffff")), 0.005);
        assertEquals("#808080", Colour.of("#000000").withOpacity(0.5).over(Colour.of("#ffffff")).hex());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textsAreReadableOnEveryGround(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Colour ground : new Colour[] {palette.background(), palette.header(), palette.withheld()}) {
            assertReadable(palette.text(), ground, "text");
            assertReadable(palette.muted(), ground, "small print");
        }
        for (LaneKind kind : LaneKinds.installed().all()) {
            var ink = LaneInk.of(new ReleasedLane("l", "", kind.id(), "", false), theme);
            assertReadable(palette.text(), ink.tint(), kind.id());
            assertReadable(palette.muted(), ink.tint(), kind.id());
            assertReadable(palette.warning(), ink.tint(), kind.id());
            Colour band = ink.accent().withOpacity(0.16).over(palette.background());
            assertReadable(palette.text(), band, "word on the band of " + kind.id());
            assertTrue(ink.accent().contrastWith(palette.background()) >= 3, kind.id() + " bar");
            assertTrue(ink.accent().contrastWith(ink.tint()) >= 2.4, kind.id() + " dots");
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textsAreReadableWithAnyColourThatALaneIsGiven(Theme theme) {
        Palette palette = Palette.of(theme);
        for (int rgb = 0; rgb <= 0xffffff; rgb += 0x05050b) {
            String hex = new Colour(rgb, 1).hex();
            var ink = LaneInk.of(new ReleasedLane("l", "", "actions", hex, false), theme);
            assertReadable(palette.text(), ink.tint(), hex);
            assertReadable(palette.muted(), ink.tint(), hex);
            assertTrue(ink.accent().contrastWith(palette.background()) >= 3, hex);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textsAreReadableWithAnyColourThatATeamGivesAKind(Theme theme) {
        Palette palette = Palette.of(theme);
        for (int rgb = 0; rgb <= 0xffffff; rgb += 0x05050b) {
            String hex = new Colour(rgb, 1).hex();
            for (CardShape shape : CardShape.values()) {
                var colours = LaneKind.Colours.mixedFrom(hex);
                var kind = new LaneKind("own.k", "K", colours, colours, shape, "lane", false, Set.of());
                var ink = LaneInk.of(new ReleasedLane("l", "", kind, "", false), theme);
                assertReadable(palette.text(), ink.tint(), hex);
                assertReadable(palette.muted(), ink.tint(), hex);
                assertReadable(palette.text(), ink.accent().withOpacity(0.16).over(palette.background()), hex + " band");
                assertTrue(ink.accent().contrastWith(palette.background()) >= 3, hex);
            }
        }
    }
}
