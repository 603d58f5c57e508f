/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.command.DeleteObjects;
import org.fieldway.core.evidence.QuoteState;
import org.fieldway.core.evidence.Quotes;
import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.core.store.Layout;
import org.fieldway.model.study.StudyPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotesTest {

    @TempDir
    Path folder;

    private Path text;

    @BeforeEach
    void create() throws Exception {
        CardOnQuotes.create(folder);
        try (CardOnQuotes study = CardOnQuotes.open(folder)) {
            text = folder.resolve(Layout.text(study.small.first().getId()));
        }
    }

    @Test
    void quotesOfACardComeInTheirOrderWithWordsAndPlace() throws Exception {
        try (CardOnQuotes study = CardOnQuotes.open(folder)) {
            List<SourceQuote> quotes = behind(study);

            assertEquals(List.of(CardOnQuotes.ROOM, CardOnQuotes.SMILES), quotes.stream().map(SourceQuote::words).toList());
            assertEquals(List.of(QuoteState.KEPT, QuoteState.KEPT), states(study));
            assertEquals(study.small.first(), quotes.getFirst().entry());
            assertEquals(Optional.empty(), quotes.getFirst().startMs(), "the turns have no times");
        }
    }

    @Test
    void stageLaneAndMapStandOnWhatTheirCardsStandOn() throws Exception {
        try (CardOnQuotes study = CardOnQuotes.open(folder)) {
            Quotes quotes = Quotes.in(study.small.study());
            List<SourceQuote> ofCard = quotes.behind(study.card);
            assertEquals(ofCard, quotes.behind(study.map));
            assertEquals(ofCard, quotes.behind(study.card.getStage()));
            assertEquals(ofCard, quotes.behind(study.card.getLane()));
            assertEquals(List.of(), quotes.behind(study.small.first()));
        }
    }

    @Test
    void preparationReadsTheSourcesBehindTheCardAndNothingIsReadAfterwards() throws Exception {
        try (CardOnQuotes study = CardOnQuotes.open(folder)) {
            Quotes quotes = Quotes.in(study.small.study());
            quotes.preparation(List.of(study.card)).read(new NullProgressMonitor()).keep();
            int read = study.small.study().filesRead().size();

            assertEquals(2, behind(study).size());
            assertEquals(read, study.small.study().filesRead().size());
            assertTrue(quotes.preparation().isNeeded(), "the second source was not read");
            assertEquals(2, quotes.coded().size());
        }
    }

    @Test
    void wordsThatMovedAreFoundAndThoseTakenOutAreLost() throws Exception {
        Files.writeString(text, "New first line.\n" + Files.readString(text).replace(CardOnQuotes.SMILES, "They nodded"));
        try (CardOnQuotes study = CardOnQuotes.open(folder)) {
            assertEquals(List.of(QuoteState.MOVED, QuoteState.LOST), states(study));
            assertEquals("", behind(study).getLast().words());
        }
    }

    @Test
    void wordsThatStandThereSeveralTimesAreUnclear() throws Exception {
        String now = Files.readString(text).replace(CardOnQuotes.SMILES, "They nodded");
        Files.writeString(text, now + "\nX " + CardOnQuotes.SMILES + " Y\nX " + CardOnQuotes.SMILES + " Y\n");
        try (CardOnQuotes study = CardOnQuotes.open(folder)) {
            assertEquals(List.of(QuoteState.KEPT, QuoteState.UNCLEAR), states(study));
        }
    }

    @Test
    void deletedCodingIsToldAndBackAfterUndo() throws Exception {
        try (CardOnQuotes study = CardOnQuotes.open(folder)) {
            study.small.execute(RemoveCommand.create(study.small.study().domain(), study.coding(1)));
            assertEquals(List.of(QuoteState.KEPT, QuoteState.DELETED), states(study));
            study.small.study().domain().getCommandStack().undo();
            assertEquals(List.of(QuoteState.KEPT, QuoteState.KEPT), states(study));
        }
    }

    @Test
    void sameWordsCodedBySomebodyElseStandForADeletedCoding() throws Exception {
        try (CardOnQuotes study = CardOnQuotes.open(folder)) {
            UUID other = study.small.code("welcome", study.small.first(), CardOnQuotes.SMILES, study.small.ann()).getId();
            study.small.execute(RemoveCommand.create(study.small.study().domain(), study.coding(1)));

            SourceQuote quote = behind(study).getLast();
            assertEquals(QuoteState.REPLACED, quote.state());
            assertEquals(other, quote.passage().id());
            assertEquals(CardOnQuotes.SMILES, quote.words());
        }
    }

    @Test
    void passageThatSaysSomethingElseThanWhenItWasAttachedIsChanged() throws Exception {
        try (CardOnQuotes study = CardOnQuotes.open(folder)) {
            study.small.execute(SetCommand.create(study.small.study().domain(), study.card.getEvidence().getFirst(),
                    StudyPackage.Literals.EVIDENCE_REF__QUOTE_HASH, "0".repeat(64)));
            assertEquals(List.of(QuoteState.CHANGED, QuoteState.KEPT), states(study));
        }
    }

    @Test
    void deletedSourceLeavesItsQuotesWithoutOne() throws Exception {
        try (CardOnQuotes study = CardOnQuotes.open(folder)) {
            study.small.execute(DeleteObjects.of(study.small.study(), List.of(study.small.first())));
            assertEquals(List.of(QuoteState.NO_SOURCE, QuoteState.NO_SOURCE), states(study));
        }
    }

    @Test
    void brokenFilesAreNotTakenForDeletions() throws Exception {
        Path codings;
        try (CardOnQuotes study = CardOnQuotes.open(folder)) {
            codings = folder.resolve(study.small.codingFileName(study.small.first(), study.small.bea()));
        }
        Files.writeString(codings, "<broken");
        try (CardOnQuotes study = CardOnQuotes.open(folder)) {
            assertEquals(List.of(QuoteState.KEPT, QuoteState.UNREADABLE), states(study));
        }
        Files.delete(text);
        try (CardOnQuotes study = CardOnQuotes.open(folder)) {
            assertEquals(List.of(QuoteState.UNREADABLE, QuoteState.UNREADABLE), states(study));
            assertFalse(behind(study).getFirst().state().isFound());
        }
    }

    private static List<SourceQuote> behind(CardOnQuotes study) {
        return Quotes.in(study.small.study()).behind(study.card);
    }

    private static List<QuoteState> states(CardOnQuotes study) {
        return behind(study).stream().map(SourceQuote::state).toList();
    }
}
