/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.fieldway.tests.core.release.SmallStudy.audience;
import static org.fieldway.tests.core.release.SmallStudy.id;
import static org.fieldway.tests.core.release.SmallStudy.uuid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedDesign;
import org.fieldway.core.release.Releases;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.SourceKind;
import org.fieldway.model.study.StudyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a study's design may be shown to whom. */
class DesignReleaseTest {

    private final SmallStudy small = new SmallStudy(MapKind.GROUP, "Heron", "Otter", "Wren", "Kite");
    private final Activity filming = StudyFactory.eINSTANCE.createActivity();
    private final Session session = StudyFactory.eINSTANCE.createSession();

    @BeforeEach
    void makeDesign() {
        filming.setId(uuid("filming"));
        filming.setName("Short interviews, first with Heron");
        filming.getSessions().add(session);
        small.study.getActivities().add(filming);
        ResearchQuestion question = StudyFactory.eINSTANCE.createResearchQuestion();
        question.setId(uuid("question"));
        question.setText("How do people cross?");
        question.getInformedBy().add(filming);
        small.study.getQuestions().add(question);
        for (String name : List.of("Heron", "Otter", "Wren", "Kite")) {
            source("Interview with " + name, SourceKind.TRANSCRIPT, name);
        }
        source("Ferry timetable", SourceKind.DOCUMENT);
    }

    private SourceEntry source(String name, SourceKind kind, String... people) {
        SourceEntry entry = StudyFactory.eINSTANCE.createSourceEntry();
        entry.setId(uuid("source " + name));
        entry.setName(name);
        entry.setKind(kind);
        for (String person : people) {
            entry.getParticipants().add(small.person(person));
        }
        small.study.getSources().add(entry);
        session.getProduces().add(entry);
        return entry;
    }

    private Release<ReleasedDesign> release(String audience) {
        return Releases.design(small.source(), audience(audience));
    }

    private List<String> sources(String audience) {
        return release(audience).content().sources().stream().map(ReleasedDesign.Source::name).toList();
    }

    @Test
    void teamSeesEverySourceByItsNameAndWhereItCameFrom() {
        assertEquals(List.of("Interview with Heron", "Interview with Otter", "Interview with Wren", "Interview with Kite",
                "Ferry timetable"), sources("team"));
        assertTrue(release("team").content().sources().stream().allMatch(one -> one.activityId().equals(id(filming))));
        assertEquals(List.of(id(filming)), release("team").content().questions().getFirst().informedBy());
    }

    @Test
    void publicSeesTheirNumberAndNoNameOfAnybody() {
        assertEquals(List.of("Ferry timetable", "4 × Transcript"), sources("public"));
        assertFalse(release("public").content().toString().contains("Heron"), release("public").content().toString());
        assertEquals("Short interviews, first with a student", release("public").content().activities().getFirst().name());
    }

    @Test
    void sourceOfWhoeverWithdrewIsGoneAndListedWithItsReason() {
        small.withdraw("Wren");

        assertEquals(List.of("Interview with Heron", "Interview with Otter", "Interview with Kite", "Ferry timetable"),
                sources("partners"));
        assertEquals(List.of("Ferry timetable", "3 × Transcript"), sources("public"));
        assertEquals(List.of(id(small.person("Wren"))), release("public").withheld().getFirst().participantIds());
        assertEquals("Source Interview with Wren", release("public").withheld().getFirst().what());
    }

    @Test
    void fewSourcesAreNotCountedTowardsThePublic() {
        small.withdraw("Wren");
        small.withdraw("Kite");

        assertEquals(List.of("Ferry timetable", "fewer than 3 × Transcript"), sources("public"));
    }

    @Test
    void manySourcesOfTwoPeopleAreFewToo() {
        small.withdraw("Wren");
        small.withdraw("Kite");
        source("Second interview with Heron", SourceKind.TRANSCRIPT, "Heron");
        source("Second interview with Otter", SourceKind.TRANSCRIPT, "Otter");

        assertEquals("fewer than 3 × Transcript", sources("public").getLast());
    }

    @Test
    void recordingOfNobodyKnownStaysWithTheTeam() {
        source("At the landing stage", SourceKind.VIDEO);

        assertTrue(sources("team").contains("At the landing stage"));
        assertFalse(sources("partners").contains("At the landing stage"));
        assertEquals("Source At the landing stage", release("partners").withheld().getFirst().what());
    }

    @Test
    void designSaysThatConsentIsNotManagedHere() {
        small.study.setConsentManagedHere(false);
        small.study.setConsentNotManagedReason("It is kept on paper.");

        assertTrue(release("public").content().notes().getFirst().contains("It is kept on paper."),
                release("public").content().notes().toString());
    }
}
