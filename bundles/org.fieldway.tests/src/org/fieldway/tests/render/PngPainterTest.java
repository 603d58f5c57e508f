/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.Grounds;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.journey.Theme;
import org.fieldway.render.png.PngPainter;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngPainterTest {

    private static Scene scene(MapBuilder map) {
        return JourneyLayout.scene(map.map(), JourneyOptions.defaults());
    }

    private static byte[] png(Scene scene, double scale) throws FieldwayException, IOException {
        var out = new ByteArrayOutputStream();
        PngPainter.write(scene, scale, out);
        return out.toByteArray();
    }

    private static int differing(BufferedImage image, Box box, double scale, int ground) {
        int count = 0;
        for (int y = (int) (box.y() * scale); y < box.bottom() * scale; y++) {
            for (int x = (int) (box.x() * scale); x < box.right() * scale; x++) {
                count += (image.getRGB(x, y) & 0xffffff) == ground ? 0 : 1;
            }
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2, 3.25})
    void pictureHasTheSizeOfTheSceneTimesTheScale(double scale) throws Exception {
        Scene scene = scene(MapBuilder.college());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(scene, scale)));
        assertEquals((int) Math.ceil(scene.width() * scale), image.getWidth());
        assertEquals((int) Math.ceil(scene.height() * scale), image.getHeight());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2})
    void cardsAreTintedAndTheirWordsAreInk(double scale) throws Exception {
        Scene scene = scene(MapBuilder.college());
        BufferedImage image = PngPainter.paint(scene, scale);
        var card = scene.item(Role.CARD, "c0").orElseThrow();
        assertEquals(0xe8f1fb, image.getRGB((int) ((card.bounds().right() - 6) * scale),
                (int) ((card.bounds().y() + 20) * scale)) & 0xffffff);
        Shape.Text text = (Shape.Text) card.shapes().get(1);
        var words = new Box(text.left(), text.baseline() - 9, text.width(), 9);
        int ink = differing(image, words, scale, 0xe8f1fb);
        double share = ink / (words.width() * words.height() * scale * scale);
        assertTrue(share > 0.2 && share < 0.8, "share of ink in a line of text: " + share);
        var beside = new Box(text.left() + text.width() + 4, text.baseline() - 9, 10, 9);
        assertEquals(0, differing(image, beside, scale, 0xe8f1fb));
    }

    @Test
    void signsThatTheFontLacksLeaveAVisibleMark() throws Exception {
        MapBuilder map = MapBuilder.college();
        map.card("actions", 2, "👨‍👩‍👧‍👦 مرحبا", Basis.SAID, Grounds.NONE);
        Scene scene = scene(map);
        Shape.Text text = (Shape.Text) scene.item(Role.CARD, "c6").orElseThrow().shapes().get(1);
        var words = new Box(text.left(), text.baseline() - 9, text.width(), 9);
        assertTrue(differing(PngPainter.paint(scene, 1), words, 1, 0xe8f1fb) > 50);
    }

    @Test
    void tenThousandCharactersOnOneCardAreDrawnToTheLastLine() throws Exception {
        Scene scene = scene(MapBuilder.college().card("actions", 2, "eleven chars ".repeat(770), Basis.SAID, Grounds.NONE));
        var card = scene.item(Role.CARD, "c6").orElseThrow();
        var last = (Shape.Text) card.shapes().reversed().stream().filter(s -> s instanceof Shape.Text).findFirst().orElseThrow();
        assertTrue(card.bounds().height() > 3_000);
        assertTrue(differing(PngPainter.paint(scene, 1), new Box(last.left(), last.baseline() - 9, last.width(), 9), 1,
                0xe8f1fb) > 50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"</text><script>alert(1)</script>", "שלום (טוב) 123", "السلام عليكم", "👨‍👩‍👧 👍🏽", "日本"})
    void anyTextLeavesInkWithinItsCard(String text) throws Exception {
        Scene scene = scene(MapBuilder.college().card("actions", 2, text, Basis.SAID, Grounds.NONE));
        Box card = scene.item(Role.CARD, "c6").orElseThrow().bounds();
        BufferedImage image = PngPainter.paint(scene, 1);
        assertTrue(differing(image, new Box(card.x() + 6, card.y() + 6, card.width() - 12, 20), 1, 0xe8f1fb) > 20);
        assertEquals(0, differing(image, new Box(card.right() + 2, card.y(), 4, card.height()), 1, 0xffffff));
    }

    @Test
    void darkThemeHasADarkGround() throws Exception {
        var dark = JourneyLayout.scene(MapBuilder.college().map(), JourneyOptions.defaults().withTheme(Theme.DARK));
        assertEquals(dark.background().rgb(), PngPainter.paint(dark, 1).getRGB(2, 2) & 0xffffff);
        assertTrue(dark.background().luminance() < 0.02);
    }

    @Test
    void samePictureEachTime() throws Exception {
        assertArrayEquals(png(scene(MapBuilder.college()), 1), png(scene(MapBuilder.college()), 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void scaleThatIsNoScaleIsRefused(double scale) {
        Scene scene = scene(MapBuilder.college());
        var failure = assertThrows(FieldwayException.class, () -> png(scene, scale));
        assertEquals("The scale of a picture must be a number above 0, such as 1 or 2.", failure.getMessage());
    }

    @Test
    void tooLargePictureIsRefusedBeforeAnythingIsWritten() {
        var scene = new Scene(20_000, 10_000, "t", "d", "", Colour.of("#ffffff"), List.of());
        var out = new ByteArrayOutputStream();
        var failure = assertThrows(FieldwayException.class, () -> PngPainter.write(scene, 2, out));
        assertEquals("The picture would be 40000 by 20000 pixels; the limit is 30000 pixels on a side and 60 million in all. "
                + "Choose a smaller scale, or save as SVG, which has no limit.", failure.getMessage());
        assertEquals(0, out.size());
    }

    @Test
    void noColourTakesOverWhatAnotherOneShouldShow() throws Exception {
        BufferedImage image = PngPainter.paint(scene(MapBuilder.college()), 1);
        Map<Integer, Integer> colours = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.merge(image.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        assertTrue(colours.get(0xffffff) > image.getWidth() * image.getHeight() / 2, "mostly white paper");
        assertTrue(colours.containsKey(0xd97706), "the feelings curve");
    }
}
