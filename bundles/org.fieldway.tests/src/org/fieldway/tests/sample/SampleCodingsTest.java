/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.fieldway.core.text.Quote;
import org.fieldway.core.text.Sha256;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeKind;
import org.fieldway.model.codes.CodeStatus;
import org.fieldway.model.codes.Polarity;
import org.fieldway.tests.sample.SampleOpened.Coded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The codebook of the sample, and what its two coders did with it. */
class SampleCodingsTest {

    private static SampleOpened sample;
    private static List<Coded> codings;

    @BeforeAll
    static void open() throws Exception {
        sample = SampleOpened.open();
        codings = sample.codings();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    void codingsAreSomeFiveHundredOfTwoCodersInAllTwentyTranscripts() {
        assertTrue(codings.size() >= 480 && codings.size() <= 560, "codings: " + codings.size());
        assertEquals(Set.of("Idris Fenbrook", "Curlew"), codings.stream().map(coded -> coded.file().getCoder().getName())
                .collect(Collectors.toSet()));
        assertEquals(20, codings.stream().map(Coded::entry).distinct().count());
    }

    @Test
    void everyCodingBeginsAndEndsAtTheBorderOfAWord() {
        for (Coded coded : codings) {
            assertTrue(isBorder(coded.text(), coded.start()), coded.where());
            assertTrue(isBorder(coded.text(), coded.end()), coded.where());
            assertFalse(Character.isWhitespace(coded.text().charAt(coded.start())), coded.where());
            assertFalse(Character.isWhitespace(coded.text().charAt(coded.end() - 1)), coded.where());
        }
    }

    @Test
    void everyCodingHoldsTheWordsThatItMeansAndTheirSurroundings() {
        for (Coded coded : codings) {
            Quote quote = Quote.of(coded.text(), coded.start(), coded.end());
            assertEquals(quote.text(), coded.coding().getQuote(), coded.where());
            assertEquals(quote.before(), coded.coding().getContextBefore(), coded.where());
            assertEquals(quote.after(), coded.coding().getContextAfter(), coded.where());
            assertEquals(Sha256.of(coded.text()), coded.file().getTextHash(), coded.where());
        }
    }

    @Test
    void onlyWhatParticipantsSayIsCoded() {
        for (Coded coded : codings) {
            String before = coded.text().substring(0, coded.start());
            String turn = before.substring(before.lastIndexOf('[') + 1);
            assertTrue(turn.contains("] " + coded.entry().getParticipants().getFirst().getName() + ": "), coded.where());
            assertFalse(coded.coding().getQuote().contains("\n"), coded.where());
        }
    }

    @Test
    void codersOverlapAndDisagreeInTheTranscriptsThatBothCoded() {
        Map<String, List<Coded>> byTitle = codings.stream().collect(Collectors.groupingBy(coded -> coded.entry().getName()));
        Set<String> both = byTitle.entrySet().stream().filter(entry -> coders(entry.getValue()) == 2)
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of("Vox pop 01 · Heron", "Vox pop 03 · Wren", "Vox pop 12 · Kestrel", "Vox pop 18 · Sorrel"),
                both);
        for (String title : both) {
            Set<String> one = marks(byTitle.get(title), "Idris Fenbrook");
            Set<String> other = marks(byTitle.get(title), "Curlew");
            Set<String> shared = new TreeSet<>(one);
            shared.retainAll(other);
            assertTrue(shared.size() * 2 > one.size(), title + ": the coders hardly agree");
            assertNotEquals(one, other, title + ": the coders never disagree");
        }
    }

    @Test
    void codebookHasAboutFortyCodesInAHierarchyEachWithItsRules() {
        List<Code> codes = codes();
        assertTrue(codes.size() >= 38 && codes.size() <= 48, "codes: " + codes.size());
        assertEquals(6, sample.study.codebook().getCodes().size());
        for (Code code : codes) {
            assertFalse(code.getDefinition() == null || code.getDefinition().isBlank(), code.getName());
            assertFalse(code.getIncludeWhen() == null || code.getExcludeWhen() == null, code.getName());
            assertEquals(code.isCodable(), code.getChildren().isEmpty(), code.getName());
            assertTrue(!code.isCodable() || !code.getExamples().isEmpty(), code.getName());
        }
    }

    @Test
    void feelingsAloneHaveAValenceAndItRunsFromOneEndToTheOther() {
        Map<Boolean, List<Code>> byKind = codes().stream()
                .collect(Collectors.partitioningBy(code -> code.getKind() == CodeKind.EMOTION));

        assertEquals(Set.of(-2, -1, 0, 1, 2), byKind.get(true).stream().map(Code::getValence).collect(Collectors.toSet()));
        byKind.get(false).forEach(code -> assertEquals(null, code.getValence(), code.getName()));
    }

    @Test
    void everyAgreedCodableCodeIsUsedAndNoOther() {
        Set<String> used = codings.stream().map(coded -> coded.coding().getCode().getName()).collect(Collectors.toSet());

        assertEquals(codes().stream().filter(Code::isCodable)
                .filter(code -> code.getStatus() == CodeStatus.AGREED).map(Code::getName).collect(Collectors.toSet()), used);
    }

    @Test
    void valuesAreAttributedToAspectsInAllThreeWays() {
        Set<Polarity> polarities = codings.stream().flatMap(coded -> coded.coding().getValues().stream())
                .map(value -> value.getPolarity()).collect(Collectors.toSet());

        assertEquals(Set.of(Polarity.values()), polarities);
        codings.stream().filter(coded -> !coded.coding().getValues().isEmpty())
                .forEach(coded -> assertEquals(CodeKind.VALUE, coded.coding().getCode().getKind(), coded.where()));
    }

    @Test
    void someCodingsCarryAMemoAndSomeAWeight() {
        assertTrue(codings.stream().filter(coded -> coded.coding().getMemo() != null).count() >= 10);
        assertEquals(Set.of(60, 90), codings.stream().map(coded -> coded.coding().getWeight())
                .filter(weight -> weight != null).collect(Collectors.toSet()));
    }

    private List<Code> codes() {
        return sample.objects().filter(Code.class::isInstance).map(Code.class::cast).toList();
    }

    private static long coders(List<Coded> codings) {
        return codings.stream().map(coded -> coded.file().getCoder()).distinct().count();
    }

    private static Set<String> marks(List<Coded> codings, String coder) {
        return codings.stream().filter(coded -> coded.file().getCoder().getName().equals(coder))
                .map(coded -> coded.coding().getCode().getName() + coded.start() + "-" + coded.end())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isBorder(String text, int at) {
        return at == 0 || at == text.length() || !isPartOfWord(text.charAt(at - 1)) || !isPartOfWord(text.charAt(at));
    }

    private static boolean isPartOfWord(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '\'' || unit == '-';
    }
}
