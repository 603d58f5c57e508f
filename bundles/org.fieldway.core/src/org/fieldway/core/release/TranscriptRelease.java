/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;
import java.util.Optional;

import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Decision;
import org.fieldway.core.material.SourceMaterial;
import org.fieldway.core.material.Speech;
import org.fieldway.core.material.SpokenTurn;
import org.fieldway.core.sources.Speakers;
import org.fieldway.core.sources.Voices;
import org.fieldway.model.study.SourceEntry;

/** Makes the release of a source's text: turn by turn, what its speaker does not allow is made unreadable. */
final class TranscriptRelease {

    private final QuoteSource source;
    private final Gate gate;
    private final Audience audience;
    private final WithheldList withheld = new WithheldList();

    TranscriptRelease(QuoteSource source, Audience audience) {
        this.source = source;
        this.audience = audience;
        gate = new Gate(source.release(), audience);
    }

    Release<ReleasedTranscript> make(SourceEntry entry, SourceMaterial material) {
        StringBuilder text = new StringBuilder(material.text());
        List<SpokenTurn> turns = material.speech().turns();
        if (turns.isEmpty()) {
            mask(text, 0, text.length(), refusal(entry, Speakers.of(entry)), entry);
        }
        for (SpokenTurn turn : turns) {
            int end = Math.min(turn.end(), text.length());
            Optional<Speech.Voices> voices = material.speech().voices(turn.start(), turn.end());
            voices.map(source.maker()::voices).ifPresent(who -> mask(text, turn.start(), end, refusal(entry, who), entry));
        }
        var content = new ReleasedTranscript(text.toString(), turns, places(material), material.textProblem());
        return new Release<>(content, Messages.transcript, audience, withheld.entries().stream().distinct().toList());
    }

    private static List<ReleasedTranscript.CodedPlace> places(SourceMaterial material) {
        return material.passages().stream().filter(passage -> passage.isText() && passage.isFound())
                .map(ReleasedTranscript.CodedPlace::of).toList();
    }

    private Optional<Decision> refusal(SourceEntry entry, Voices voices) {
        Evidence words = new Evidence("", Ids.of(entry), "", Ids.of(voices.participants()),
                EvidenceMaker.activity(entry), Whose.of(voices), null);
        return gate.refusal(List.of(words), Gate.QUOTE);
    }

    private void mask(StringBuilder text, int start, int end, Optional<Decision> refusal, SourceEntry entry) {
        if (refusal.isEmpty()) {
            return;
        }
        withheld.add(Messages.wordsIn, entry, refusal.get());
        for (int at = start; at < end; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                text.setCharAt(at, ReleasedTranscript.WITHHELD);
            }
        }
    }
}
