/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.fieldway.model.ethics.Answer;
import org.fieldway.model.ethics.ClipUse;
import org.fieldway.model.ethics.ConsentAnswer;
import org.fieldway.model.ethics.ConsentRecord;
import org.fieldway.model.ethics.Withdrawal;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantRole;
import org.fieldway.model.study.PseudonymSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The people of the sample, and what they allowed. */
class SamplePeopleTest {

    private static SampleOpened sample;

    @BeforeAll
    static void open() throws Exception {
        sample = SampleOpened.open();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    void studentsAreTwentyWithChosenPseudonymsAndAttributes() {
        List<Participant> students = students();
        assertEquals(20, students.size());
        for (int i = 0; i < students.size(); i++) {
            Participant student = students.get(i);
            assertEquals("P%02d".formatted(i + 1), student.getNumber());
            assertEquals(PseudonymSource.PARTICIPANT, student.getChosenBy(), student.getName());
            assertEquals(7, student.getAttributes().size(), student.getName());
            student.getAttributes().forEach(value -> assertNotNull(value.text(), student.getName()));
        }
    }

    @Test
    void staffAndStakeholdersAreSix() {
        assertEquals(List.of("Robin", "Bittern", "Curlew", "Linnet", "Osprey", "Tern"), sample.study.study()
                .getParticipants().stream().filter(person -> !person.getRoles().contains(ParticipantRole.STUDENT))
                .map(Participant::getName).toList());
    }

    @Test
    void peerResearcherIsKnownByThePseudonymOnly() {
        var peer = sample.study.study().getResearchers().stream().filter(person -> person.getParticipant() != null)
                .findFirst().orElseThrow();

        assertEquals(peer.getParticipant().getName(), peer.getName());
    }

    @Test
    void everyStudentAnsweredEveryItemOfTheFormInUse() {
        for (Participant student : students()) {
            ConsentRecord record = latest(student);
            assertEquals("2", record.getForm().getVersion(), student.getName());
            assertEquals(record.getForm().getItems(), record.getAnswers().stream().map(ConsentAnswer::getItem).toList());
            assertTrue(record.getAnswers().stream().filter(answer -> answer.getItem().isMandatory())
                    .allMatch(answer -> answer.getAnswer() == Answer.YES), student.getName());
        }
    }

    @Test
    void twoSaidNoToFilmAndOneToEveryQuotation() {
        assertEquals(Set.of("Alder", "Plover"), whoNeverSaidYes("clip-film", "video"));
        assertEquals(Set.of("Moss"), whoNeverSaidYes("quote-anonymous"));
    }

    @Test
    void someAllowQuotationButNotToThePublic() {
        Set<String> notPublic = students().stream().filter(student -> !saidYes(student, answer ->
                "quote-anonymous".equals(answer.getItem().getPermission())
                        && answer.getItem().getAudiences().contains("public"))).map(Participant::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of("Dunnock", "Moss", "Sedge"), notPublic);
    }

    @Test
    void oneWithdrewInTimeAndAFilmStillUsesHerClip() {
        List<Withdrawal> withdrawals = sample.study.consents().getWithdrawals();
        assertEquals(1, withdrawals.size());
        Withdrawal withdrawal = withdrawals.getFirst();
        assertEquals(sample.participant("Wren"), withdrawal.getParticipant());
        assertEquals(LocalDate.of(2026, 5, 12), withdrawal.getWithdrawnOn());
        assertFalse(withdrawal.getWithdrawnOn().isAfter(latest(withdrawal.getParticipant()).getForm()
                .getWithdrawalDeadline()));
        List<ClipUse> uses = sample.objects().filter(ClipUse.class::isInstance).map(ClipUse.class::cast)
                .filter(use -> use.getClip().getParticipants().contains(withdrawal.getParticipant())).toList();
        assertEquals(1, uses.size());
    }

    @Test
    void everybodyWhoTookPartInASessionHadConsentedByThen() {
        sample.study.study().getActivities().stream().flatMap(activity -> activity.getSessions().stream())
                .forEach(session -> session.getParticipants().forEach(person -> assertTrue(
                        records(person).stream().anyMatch(record -> !record.getGivenOn()
                                .isAfter(session.getStartsAt().toLocalDate())),
                        () -> person.getName() + " in " + session.getName())));
    }

    private Set<String> whoNeverSaidYes(String... permissions) {
        return students().stream().filter(student -> !saidYes(student, answer -> Arrays.asList(permissions)
                .contains(answer.getItem().getPermission()))).map(Participant::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean saidYes(Participant person, Predicate<ConsentAnswer> about) {
        return latest(person).getAnswers().stream().filter(about)
                .anyMatch(answer -> answer.getAnswer() == Answer.YES);
    }

    private ConsentRecord latest(Participant person) {
        return records(person).getLast();
    }

    private List<ConsentRecord> records(Participant person) {
        return sample.study.consents().getRecords().stream().filter(record -> record.getParticipant() == person)
                .toList();
    }

    private List<Participant> students() {
        return sample.study.study().getParticipants().stream()
                .filter(person -> person.getRoles().contains(ParticipantRole.STUDENT)).toList();
    }
}
