/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.fieldway.core.Ids;
import org.fieldway.core.consent.ConsentBook;
import org.fieldway.core.consent.ConsentBooks;
import org.fieldway.core.consent.FilmDecision;
import org.fieldway.core.consent.FormVersion;
import org.fieldway.core.consent.GivenConsent;
import org.fieldway.core.consent.WithdrawnConsent;
import org.fieldway.model.ethics.Answer;
import org.fieldway.model.ethics.ConsentAnswer;
import org.fieldway.model.ethics.ConsentForm;
import org.fieldway.model.ethics.ConsentItem;
import org.fieldway.model.ethics.ConsentRecord;
import org.fieldway.model.ethics.Consents;
import org.fieldway.model.ethics.Cut;
import org.fieldway.model.ethics.Ethics;
import org.fieldway.model.ethics.EthicsFactory;
import org.fieldway.model.ethics.FilmRelease;
import org.fieldway.model.ethics.ReleaseDecision;
import org.fieldway.model.ethics.Withdrawal;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the snapshot takes from the model. */
class ConsentBooksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final EthicsFactory ETHICS = EthicsFactory.eINSTANCE;

    private final Study study = with(StudyFactory.eINSTANCE.createStudy());
    private final Ethics ethics = with(ETHICS.createEthics());
    private final Consents consents = with(ETHICS.createConsents());
    private final Participant heron = with(StudyFactory.eINSTANCE.createParticipant());
    private final Activity vox = with(StudyFactory.eINSTANCE.createActivity());
    private final ConsentForm form = with(ETHICS.createConsentForm());
    private final ConsentRecord record = with(ETHICS.createConsentRecord());

    @BeforeEach
    void oneRecord() {
        heron.setName("Heron");
        study.getParticipants().add(heron);
        form.setName("Consent form");
        form.setVersion("2");
        ethics.getDocuments().add(form);
        record.setParticipant(heron);
        record.setForm(form);
        record.setGivenOn(DAY);
        consents.getRecords().add(record);
    }

    @Test
    void recordBringsItsFormsItemsAndWhatWasTicked() {
        ConsentItem yes = item("participate");
        ConsentItem no = item("quote-anonymous", "partners", "public");
        ConsentItem open = item("video");
        answer(yes, Answer.YES);
        answer(no, Answer.NO);
        answer(open, Answer.UNANSWERED);
        GivenConsent given = book().given().getFirst();
        assertEquals(Map.of(Ids.of(yes), true, Ids.of(no), false), given.answers());
        assertEquals(new FormVersion.Item(Ids.of(no), "I agree", "quote-anonymous", Set.of("partners", "public")),
                given.form().items().get(1));
        assertEquals("2", given.form().version());
        assertEquals(DAY, given.givenOn());
        assertEquals("Heron", book().nameOf(Ids.of(heron)));
    }

    @Test
    void recordWithoutActivitiesTakesThoseOfItsForm() {
        assertEquals(Set.of(), book().given().getFirst().activities());
        form.getActivities().add(vox);
        assertEquals(Set.of(Ids.of(vox)), book().given().getFirst().activities());
        Activity other = with(StudyFactory.eINSTANCE.createActivity());
        record.getActivities().add(other);
        assertEquals(Set.of(Ids.of(other)), book().given().getFirst().activities());
    }

    @Test
    void formIsSupersededWhenAnotherDocumentTakesItsPlace() {
        ConsentForm next = with(ETHICS.createConsentForm());
        next.setSupersedes(form);
        ethics.getDocuments().add(next);
        assertTrue(book().given().getFirst().form().superseded());
    }

    @Test
    void recordWithoutDayFormOrPersonAllowsNothing() {
        record.setGivenOn(null);
        assertEquals(List.of(), book().given());
        record.setGivenOn(DAY);
        record.setForm(null);
        assertEquals(List.of(), book().given());
    }

    @Test
    void withdrawalOfEverythingHasNoScopeWhateverElseItNames() {
        Withdrawal taken = withdrawal(DAY.plusDays(9));
        taken.getPermissions().add("video");
        taken.getAudiences().add("public");
        taken.setDeadlineKept(false);
        taken.setKeepInAnalysis(true);
        assertEquals(new WithdrawnConsent(Ids.of(taken), Ids.of(heron), DAY.plusDays(9), Set.of(), Set.of("public"),
                Set.of(), false, true), book().withdrawn().getFirst());
        taken.setEverything(false);
        assertEquals(Set.of("video"), book().withdrawn().getFirst().scope());
    }

    @Test
    void withdrawalWithoutDayCountsFromTheLatestRecord() {
        withdrawal(null);
        assertEquals(DAY, book().withdrawn().getFirst().on());
    }

    @Test
    void filmReleaseCountsOnceItWasDecided() {
        FilmRelease film = with(ETHICS.createFilmRelease());
        film.setParticipant(heron);
        Cut cut = with(ETHICS.createCut());
        film.setCut(cut);
        film.setDecidedOn(DAY);
        film.getAudiences().add("event");
        consents.getFilmReleases().add(film);
        assertEquals(List.of(), book().films());
        film.setDecision(ReleaseDecision.RELEASED);
        assertEquals(List.of(new FilmDecision(Ids.of(film), Ids.of(heron), Ids.of(cut), Set.of(), true, Set.of("event"),
                false, DAY)), book().films());
        film.setDecision(ReleaseDecision.CHANGES_ASKED);
        assertEquals(false, book().films().getFirst().released());
    }

    private Withdrawal withdrawal(LocalDate on) {
        Withdrawal taken = with(ETHICS.createWithdrawal());
        taken.setParticipant(heron);
        taken.setWithdrawnOn(on);
        consents.getWithdrawals().add(taken);
        return taken;
    }

    private ConsentItem item(String permission, String... audiences) {
        ConsentItem item = with(ETHICS.createConsentItem());
        item.setStatement("I agree");
        item.setPermission(permission);
        item.getAudiences().addAll(List.of(audiences));
        form.getItems().add(item);
        return item;
    }

    private void answer(ConsentItem item, Answer answer) {
        ConsentAnswer given = with(ETHICS.createConsentAnswer());
        given.setItem(item);
        given.setAnswer(answer);
        record.getAnswers().add(given);
    }

    private ConsentBook book() {
        return ConsentBooks.of(study, ethics, consents);
    }

    private static <T extends Identified> T with(T object) {
        object.setId(UUID.randomUUID());
        return object;
    }
}
