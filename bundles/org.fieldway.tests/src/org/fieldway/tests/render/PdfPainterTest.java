/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.Grounds;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.pdf.Paper;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPainterTest {

    private static Scene scene(MapBuilder map) {
        return JourneyLayout.scene(map.map(), JourneyOptions.defaults());
    }

    private static byte[] pdf(MapBuilder map) throws IOException {
        return PdfText.write(scene(map), Paper.ONE_SHEET);
    }

    private static MapBuilder card(String text) {
        return MapBuilder.college().card("actions", 2, text, Basis.SAID, Grounds.NONE);
    }

    @Test
    void textIsThereInTheOrderOfReadingCardByCard() throws IOException {
        assertEquals("Finding my place Group map · 18 of 20 participants Hearing about it GP, friend First visit before"
                + " enrolment Joining in Actions Link worker mentions the college 12 · 15 Sits near the door 3 · 4 · observed"
                + " Quotes “Nobody asked what was wrong with me.” a student, first year withheld: no consent for quotation",
                PdfText.of(pdf(MapBuilder.college())).split(" Feelings")[0]);
    }

    @Test
    void fileNamesAndDescribesTheMapInItsLanguageWithoutDates() throws IOException {
        byte[] bytes = pdf(MapBuilder.college());
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertEquals("Finding my place", document.getDocumentInformation().getTitle());
            assertTrue(document.getDocumentInformation().getSubject().startsWith("A journey map. Stages, in their order"));
            assertNull(document.getDocumentInformation().getCreationDate());
            assertNull(document.getDocumentInformation().getAuthor());
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Finding my place</rdf:li>"), xmp);
        }
    }

    @Test
    void cardsAreTaggedAndSayWhatAssistiveTechnologyNeeds() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(MapBuilder.college()))) {
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            var root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            var tree = (COSDictionary) root.getDictionaryObject(COSName.K);
            var elements = (COSArray) tree.getDictionaryObject(COSName.K);
            List<String> said = new ArrayList<>();
            for (int i = 0; i < elements.size(); i++) {
                var element = (COSDictionary) elements.getObject(i);
                said.add(element.getNameAsString(COSName.S) + " " + element.getString(COSName.getPDFName("Alt")));
            }
            assertEquals("H1 Finding my place. Group map · 18 of 20 participants", said.getFirst());
            assertTrue(said.contains("P Link worker mentions the college. Actions, Hearing about it. Participants: 12, "
                    + "excerpts: 15. said"), said::toString);
            assertTrue(said.contains("Figure First visit: exposed, −1.4 on a scale from −2 to +2. Middle half from −1.9 to −0.9"));
        }
    }

    @Test
    void stagesAreBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(MapBuilder.college()))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertEquals(document.getPage(0), item.findDestinationPage(document));
            }
            assertEquals(List.of("Hearing about it", "First visit", "Joining in"), titles);
        }
    }

    @Test
    void fontsAreEmbeddedAndHoldWhatIsUsed() throws IOException {
        byte[] bytes = pdf(MapBuilder.college());
        assertTrue(bytes.length < 60_000, "subsets, not whole fonts: " + bytes.length);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> names = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded() && !font.isDamaged(), font.getName());
                names.add(font.getName().replaceAll("^[A-Z]{6}\\+", ""));
            }
            assertEquals(List.of("Inter-SemiBold", "Inter-Regular", "Inter-Italic"), names);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"مرحبا بكم في الكلية", "السلام عليكم", "שלום (טוב) 123", "Hello שלום world",
        "👨‍👩‍👧 family 👍🏽 🇬🇧", "日本 in Tokyo", "cafe\u0301 ffi fl", "</text><script>alert(1)</script>", "a \\ (b) <c> % /d"})
    void anyTextIsFoundAsItWasWritten(String text) throws IOException {
        String expected = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
        assertTrue(PdfText.of(pdf(card(text))).contains(expected), () -> text);
    }

    @Test
    void signsThatNoFileMayHoldAreLeftOutAndTheRestStays() throws IOException {
        String text = PdfText.of(pdf(card("bell\u0007 nul\u0000 half\uD83D pair")));
        assertTrue(text.contains("bell\u200B nul\u200B half\uFFFD pair"), text);
    }

    @Test
    void tenThousandCharactersOnOneCardAreAllThere() throws IOException {
        var words = new StringBuilder();
        for (int i = 0; words.length() < 10_000; i++) {
            words.append("word").append(i).append(' ');
        }
        byte[] bytes = pdf(card(words.toString().strip()));
        assertTrue(PdfText.of(bytes).contains(words.toString().strip()));
    }

    @Test
    void pageIsAsLargeAsTheSceneAtNinetySixUnitsToTheInch() throws IOException {
        Scene scene = scene(MapBuilder.college());
        try (PDDocument document = Loader.loadPDF(PdfText.write(scene, Paper.ONE_SHEET))) {
            assertEquals(scene.width() * 0.75, document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(scene.height() * 0.75, document.getPage(0).getMediaBox().getHeight(), 0.01);
        }
    }

    @Test
    void sheetBeyondTheLongestSideOfPagesHasLargerUnits() throws IOException {
        var wide = new Scene(40_000, 1_000, "t", "d", "", Colour.of("#ffffff"), List.of());
        try (PDDocument document = Loader.loadPDF(PdfText.write(wide, Paper.ONE_SHEET))) {
            assertEquals(3f, document.getPage(0).getUserUnit());
            assertEquals(10_000, document.getPage(0).getMediaBox().getWidth(), 0.01);
        }
    }

    @Test
    void sameSceneGivesTheSameBytes() throws IOException {
        assertArrayEquals(pdf(MapBuilder.college()), pdf(MapBuilder.college()));
    }

    @Test
    void nothingIsRunOrFetched() throws IOException {
        String text = new String(pdf(card("</text><script>alert(1)</script>")), StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("/JavaScript") || text.contains("/URI") || text.contains("/OpenAction"));
    }
}
