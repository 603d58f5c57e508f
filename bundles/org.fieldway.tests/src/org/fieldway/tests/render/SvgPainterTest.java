/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.svg.SvgPainter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class SvgPainterTest {

    private static byte[] svg(MapBuilder map) throws IOException {
        return svg(JourneyLayout.scene(map.map(), JourneyOptions.defaults()), true);
    }

    private static byte[] svg(Scene scene, boolean fonts) throws IOException {
        var out = new ByteArrayOutputStream();
        SvgPainter.write(scene, out, fonts);
        return out.toByteArray();
    }

    private static Document parse(byte[] svg) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<Element> elements(Document document, String name) {
        var nodes = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Element byId(Document document, String id) {
        return elements(document, "g").stream().filter(g -> g.getAttribute("id").equals(id)).findFirst().orElseThrow();
    }

    private static String textOf(Element group) {
        var texts = group.getElementsByTagNameNS("http://www.w3.org/2000/svg", "text");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            lines.add(texts.item(i).getTextContent());
        }
        return String.join(" ", lines);
    }

    @Test
    void rootNamesAndDescribesTheMapInItsLanguage() throws Exception {
        Document document = parse(svg(MapBuilder.college()));
        Element root = document.getDocumentElement();
        assertEquals("Finding my place", elements(document, "title").getFirst().getTextContent());
        assertTrue(elements(document, "desc").getFirst().getTextContent().contains("First visit"));
        assertEquals("map-title", root.getAttribute("aria-labelledby"));
        assertEquals("map-title", elements(document, "title").getFirst().getAttribute("id"));
        assertEquals("map-description", elements(document, "desc").getFirst().getAttribute("id"));
        assertEquals("en-GB", root.getAttribute("xml:lang"));
        assertTrue(root.getAttribute("viewBox").startsWith("0 0 "));
    }

    @Test
    void cardIsAGroupWithItsIdItsNameAndItsRealText() throws Exception {
        Document document = parse(svg(MapBuilder.college()));
        Element quote = byId(document, "card-c2");
        assertEquals("“Nobody asked what was wrong with me.” a student, first year", textOf(quote));
        assertTrue(quote.getAttribute("aria-label").startsWith("“Nobody asked what was wrong with me.”"));
        assertEquals("Link worker mentions the college 12 · 15", textOf(byId(document, "card-c0")));
        assertEquals("First visit before enrolment", textOf(byId(document, "stage-s1")));
    }

    @Test
    void idsAreUniqueAndDoNotChangeWhenOtherCardsDo() throws Exception {
        Document document = parse(svg(MapBuilder.college()));
        List<String> ids = elements(document, "g").stream().map(g -> g.getAttribute("id")).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        MapBuilder less = MapBuilder.college();
        less.cards.removeFirst();
        assertEquals("“Nobody asked what was wrong with me.” a student, first year",
                textOf(byId(parse(svg(less)), "card-c2")));
    }

    @Test
    void oddIdsBecomeValidNamesThatDiffer() throws Exception {
        MapBuilder map = new MapBuilder().stage("One", "").lane("actions", "Actions");
        for (String id : List.of("a b", "a_b", "a\"b", "<é>", "123", "a_20_b")) {
            map.cards.add(new ReleasedCard(id, "s0", "actions", 0, "text", "", Basis.SAID, Grounds.NONE, false, "", null));
        }
        List<String> ids = elements(parse(svg(map)), "g").stream().map(g -> g.getAttribute("id"))
                .filter(id -> id.startsWith("card-")).toList();
        assertEquals(6, new HashSet<>(ids).size());
        assertTrue(ids.stream().allMatch(id -> id.matches("[A-Za-z][A-Za-z0-9._-]*")), ids::toString);
    }

    @Test
    void hostileTextStaysText() throws Exception {
        MapBuilder map = MapBuilder.college();
        map.title = "</title><script>alert(1)</script>";
        map.card("actions", 2, "</text><script>alert('x')</script> ]]> & \"quoted\"", Basis.SAID, Grounds.NONE);
        map.card("actions", 2, "bell\u0007 nul\u0000 half\uD83D pair \uFFFE end", Basis.SAID, Grounds.NONE);
        Document document = parse(svg(map));
        assertEquals(List.of(), elements(document, "script"));
        assertEquals("</title><script>alert(1)</script>", elements(document, "title").getFirst().getTextContent());
        assertEquals("</text><script>alert('x')</script> ]]> & \"quoted\"", textOf(byId(document, "card-c6")));
        assertEquals("bell\uFFFD nul\uFFFD half\uFFFD pair \uFFFD end", textOf(byId(document, "card-c7")));
    }

    @Test
    void tenThousandCharactersOnOneCardAreAllThere() throws Exception {
        String words = "eleven chars ".repeat(770).strip();
        MapBuilder map = MapBuilder.college().card("actions", 2, words, Basis.SAID, Grounds.NONE);
        assertEquals(words, textOf(byId(parse(svg(map)), "card-c6")));
    }

    @Test
    void rightToLeftTextIsWholeAndBeginsAtTheRight() throws Exception {
        MapBuilder map = MapBuilder.college();
        map.card("actions", 2, "مرحبا بكم", Basis.SAID, Grounds.NONE);
        Element group = byId(parse(svg(map)), "card-c6");
        var text = (Element) group.getElementsByTagNameNS("*", "text").item(0);
        var box = (Element) group.getElementsByTagNameNS("*", "rect").item(0);
        assertEquals("مرحبا بكم", text.getTextContent());
        assertEquals("rtl", text.getAttribute("direction"));
        assertEquals("", text.getAttribute("text-anchor"));
        assertEquals(number(box, "x") + number(box, "width") - 12, number(text, "x"), 0.001);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws Exception {
        String text = new String(svg(MapBuilder.college()), StandardCharsets.UTF_8);
        assertFalse(text.contains("href"));
        assertFalse(text.replace("xmlns=\"http://www.w3.org/2000/svg\"", "").contains("http"));
        assertFalse(text.contains("<script"));
    }

    @Test
    void embeddedFontsAreThoseUsedAndSmall() throws Exception {
        String style = elements(parse(svg(MapBuilder.college())), "style").getFirst().getTextContent();
        Matcher fonts = Pattern.compile("font-weight:(\\d+);font-style:(\\w+);src:url\\(data:font/ttf;base64,([^)]*)\\)")
                .matcher(style);
        List<String> faces = new ArrayList<>();
        while (fonts.find()) {
            faces.add(fonts.group(1) + " " + fonts.group(2));
            byte[] file = Base64.getDecoder().decode(fonts.group(3));
            assertArrayEquals(new byte[] {0, 1, 0, 0}, Arrays.copyOf(file, 4));
            assertTrue(file.length < 30_000, "a subset, not the whole font");
        }
        assertEquals(List.of("400 normal", "600 normal", "400 italic"), faces);
    }

    @Test
    void withoutFontsThereIsNoStyleSheet() throws Exception {
        Scene scene = JourneyLayout.scene(MapBuilder.college().map(), JourneyOptions.defaults());
        assertEquals(List.of(), elements(parse(svg(scene, false)), "style"));
    }

    @Test
    void sameSceneGivesTheSameBytes() throws Exception {
        assertArrayEquals(svg(MapBuilder.college()), svg(MapBuilder.college()));
    }
}
