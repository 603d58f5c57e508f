/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fieldway.core.FieldwayException;
import org.fieldway.interchange.transcript.DraftTurn;
import org.fieldway.interchange.transcript.TranscriptDraft;
import org.fieldway.interchange.transcript.TranscriptReader;
import org.fieldway.tests.Checkout;

/** The texts of the sample's transcripts, read as plain text with speakers by the project's own reader. */
final class SampleTexts {

    static final Path STUDY = Checkout.root().resolve("bundles/org.fieldway.sample/study");
    static final String INTERVIEWER = "Interviewer";

    private SampleTexts() { }

    static List<TranscriptDraft> all() {
        try (Stream<Path> sources = Files.list(STUDY.resolve("sources"))) {
            return sources.sorted().map(source -> read(source.resolve("text.txt"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String words(TranscriptDraft draft, DraftTurn turn) {
        return draft.text().substring(turn.start(), turn.end());
    }

    static List<DraftTurn> participantTurns(TranscriptDraft draft) {
        return draft.turns().stream().filter(turn -> !turn.speaker().equals(INTERVIEWER)).toList();
    }

    private static TranscriptDraft read(Path file) {
        try {
            return TranscriptReader.read(file);
        } catch (FieldwayException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
