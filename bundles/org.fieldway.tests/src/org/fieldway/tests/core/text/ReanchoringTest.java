/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.fieldway.core.text.Anchor;
import org.fieldway.core.text.Quote;
import org.fieldway.core.text.Reanchoring;
import org.fieldway.core.text.Sha256;
import org.junit.jupiter.api.Test;

/** Finding the words of a coding again: where they were, elsewhere beyond doubt, or not at all. */
class ReanchoringTest {

    private static final String TEXT = "I like it here. The tea is hot. I like it when the door is open. The tea helps.";

    @Test
    void hashIsThatOfTheUtf8Bytes() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.of("abc"));
        assertEquals(Sha256.of(new byte[] {(byte) 0xC3, (byte) 0xA9}), Sha256.of("\u00e9"));
    }

    @Test
    void wordsAreKeptWhereTheyWere() {
        int at = TEXT.indexOf("door");
        assertEquals(new Anchor.Kept(at, at + 4), new Reanchoring(TEXT).find(at, quote("door", 0)));
    }

    @Test
    void uniqueWordsAreFoundWhereTheyMovedTo() {
        int at = TEXT.indexOf("door");
        assertEquals(new Anchor.Moved(at + 8, at + 12), new Reanchoring("Heron: \n" + TEXT).find(at,
                quote("door", 0)));
    }

    @Test
    void repeatedWordsAreFoundByWhatStandsAroundThem() {
        int second = TEXT.indexOf("I like it", 5);
        Anchor found = new Reanchoring("Well. " + TEXT).find(second, quote("I like it", 5));
        assertEquals(new Anchor.Moved(second + 6, second + 15), found);
    }

    @Test
    void repeatedWordsWithoutTheirContextAreLost() {
        Quote strange = new Quote("I like it", "something else entirely ", " and more of that");
        assertEquals(new Anchor.Lost(Anchor.Reason.SEVERAL), new Reanchoring(TEXT).find(3, strange));
    }

    @Test
    void repeatedWordsAtTheOldPlaceButInOtherSurroundingsAreNotTaken() {
        String other = "I like it when the door is open. The tea is hot. I like it here.";
        Anchor found = new Reanchoring(other).find(0, Quote.of(TEXT, 0, 9));
        assertFalse(found instanceof Anchor.Kept, found::toString);
    }

    @Test
    void wordsThatAreGoneAreLost() {
        assertEquals(new Anchor.Lost(Anchor.Reason.GONE),
                new Reanchoring(TEXT.replace("door", "window")).find(0, quote("door", 0)));
        assertEquals(new Anchor.Lost(Anchor.Reason.NO_QUOTE), new Reanchoring(TEXT).find(0, new Quote("", "", "")));
    }

    @Test
    void contextNeverCutsAPairOfSurrogates() {
        String text = "x".repeat(10) + "\uD83D\uDE00" + "y".repeat(31) + "WORD" + "z".repeat(31) + "\uD83D\uDE00";
        int at = text.indexOf("WORD");
        Quote quote = Quote.of(text, at, at + 4);
        assertEquals("y".repeat(31), quote.before());
        assertEquals("z".repeat(31), quote.after());
    }

    @Test
    void whateverIsInsertedOrRemovedTheWordsShownAreAlwaysTheWordsMeant() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 60; word++) {
                text.append("the tea bus door room is".split(" ")[random.nextInt(6)]).append(' ');
            }
            int start = random.nextInt(text.length() - 20);
            Quote quote = Quote.of(text.toString(), start, start + 1 + random.nextInt(19));
            int cut = random.nextInt(text.length());
            text.delete(cut, Math.min(text.length(), cut + random.nextInt(10)));
            text.insert(random.nextInt(text.length()), "new ".repeat(random.nextInt(4)));
            Anchor found = new Reanchoring(text.toString()).find(start, quote);
            switch (found) {
                case Anchor.Kept kept -> assertEquals(quote.text(), text.substring(kept.start(), kept.end()));
                case Anchor.Moved moved -> assertEquals(quote.text(), text.substring(moved.start(), moved.end()));
                case Anchor.Lost lost -> assertFalse(lost.reason() == Anchor.Reason.NO_QUOTE);
            }
        }
    }

    private static Quote quote(String words, int from) {
        int at = TEXT.indexOf(words, from);
        return Quote.of(TEXT, at, at + words.length());
    }
}
