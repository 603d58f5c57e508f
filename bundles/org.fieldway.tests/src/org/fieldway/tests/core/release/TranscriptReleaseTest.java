/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;

import org.fieldway.core.consent.Audiences;
import org.fieldway.core.material.SourceMaterial;
import org.fieldway.core.material.StudyMaterial;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedTranscript;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.sample.SampleStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transcripts of the sample study; Wren has withdrawn. */
class TranscriptReleaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir
    static Path folder;

    private static OpenStudy open;

    @BeforeAll
    static void openSample() throws Exception {
        Path copy = folder.resolve("sample");
        SampleStudy.copyTo(copy);
        open = StudyStore.open(copy, OpenOptions.toRead());
    }

    @AfterAll
    static void closeSample() {
        open.close();
    }

    @Test
    void wordsOfWhoWithdrewAreUnreadableAndEverythingStaysInItsPlace() {
        SourceEntry entry = of("Wren");
        SourceMaterial material = StudyMaterial.of(open).get(entry);
        Release<ReleasedTranscript> release = release(entry);
        String text = release.content().text();

        assertEquals(material.text().length(), text.length());
        assertFalse(material.passages().isEmpty());
        material.passages().forEach(passage -> {
            assertFalse(text.contains(passage.words()));
            assertTrue(text.substring(passage.start(), passage.end()).chars()
                    .allMatch(letter -> letter == ReleasedTranscript.WITHHELD || Character.isWhitespace(letter)));
        });
        assertTrue(text.contains("Interviewer"), "what the interviewer says stays");
        assertEquals(material.passages().size(), release.content().passages().size());
        assertTrue(release.withheld().getFirst().why().contains("Wren"), release.withheld()::toString);
    }

    @Test
    void everybodyElsesTranscriptIsWholeForTheTeam() {
        SourceEntry entry = of("Alder");
        Release<ReleasedTranscript> release = release(entry);

        assertEquals(StudyMaterial.of(open).get(entry).text(), release.content().text());
        assertEquals(0, release.withheld().size());
        assertFalse(release.content().turns().isEmpty());
    }

    private static Release<ReleasedTranscript> release(SourceEntry entry) {
        return Releases.transcript(open, entry, StudyMaterial.of(open).get(entry), Audiences.team(), TODAY);
    }

    private static SourceEntry of(String name) {
        return open.study().getSources().stream().filter(entry -> entry.getParticipants().stream()
                .anyMatch(person -> name.equals(person.getName()))).findFirst().orElseThrow();
    }
}
