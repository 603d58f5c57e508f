/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldway.core.Ids;
import org.fieldway.model.ethics.Answer;
import org.fieldway.model.ethics.ConsentAnswer;
import org.fieldway.model.ethics.ConsentForm;
import org.fieldway.model.ethics.ConsentItem;
import org.fieldway.model.ethics.ConsentRecord;
import org.fieldway.model.ethics.Consents;
import org.fieldway.model.ethics.Document;
import org.fieldway.model.ethics.Ethics;
import org.fieldway.model.ethics.FilmRelease;
import org.fieldway.model.ethics.ReleaseDecision;
import org.fieldway.model.ethics.Withdrawal;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Study;

/** Takes the snapshot that decisions are made on from the model. To be called where the model may be read. */
public final class ConsentBooks {

    private final Study study;
    private final Ethics ethics;
    private final Consents consents;
    private final Map<ConsentForm, FormVersion> forms = new HashMap<>();

    private ConsentBooks(Study study, Ethics ethics, Consents consents) {
        this.study = study;
        this.ethics = ethics;
        this.consents = consents;
    }

    /**
     * The state of consent now. A record without a participant, form or day allows nothing and is left out; a
     * withdrawal without a day counts from the participant's latest record.
     */
    public static ConsentBook of(Study study, Ethics ethics, Consents consents) {
        return new ConsentBooks(study, ethics, consents).read();
    }

    private ConsentBook read() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Participant participant : study.getParticipants()) {
            names.put(Ids.of(participant), text(participant.getName()));
        }
        return new ConsentBook(study.isConsentManagedHere(), text(study.getConsentNotManagedReason()), names,
                consents.getRecords().stream().filter(ConsentBooks::isUsable).map(this::given).toList(),
                consents.getWithdrawals().stream().filter(taken -> taken.getParticipant() != null)
                        .map(this::withdrawn).toList(),
                consents.getFilmReleases().stream().filter(ConsentBooks::isDecided).map(this::film).toList());
    }

    private static boolean isUsable(ConsentRecord record) {
        return record.getParticipant() != null && record.getForm() != null && record.getGivenOn() != null;
    }

    private GivenConsent given(ConsentRecord record) {
        Map<String, Boolean> answers = new HashMap<>();
        for (ConsentAnswer answer : record.getAnswers()) {
            if (answer.getItem() != null && answer.getAnswer() != Answer.UNANSWERED) {
                answers.put(Ids.of(answer.getItem()), answer.getAnswer() == Answer.YES);
            }
        }
        List<Activity> activities = record.getActivities().isEmpty() ? record.getForm().getActivities()
                : record.getActivities();
        return new GivenConsent(Ids.of(record), Ids.of(record.getParticipant()), form(record.getForm()),
                record.getGivenOn(), record.getInvalidSince(), set(Ids.of(activities)), answers);
    }

    private FormVersion form(ConsentForm form) {
        return forms.computeIfAbsent(form, it -> new FormVersion(Ids.of(it), text(it.getName()), text(it.getVersion()),
                isSuperseded(it), it.getItems().stream().map(ConsentBooks::item).toList()));
    }

    private static FormVersion.Item item(ConsentItem item) {
        return new FormVersion.Item(Ids.of(item), text(item.getStatement()), text(item.getPermission()),
                set(item.getAudiences()));
    }

    /** True where another document of the study says that it takes this one's place. */
    private boolean isSuperseded(Document document) {
        return ethics.getDocuments().stream().anyMatch(other -> other.getSupersedes() == document);
    }

    private WithdrawnConsent withdrawn(Withdrawal taken) {
        LocalDate on = taken.getWithdrawnOn() == null ? latestRecord(taken.getParticipant()) : taken.getWithdrawnOn();
        return new WithdrawnConsent(Ids.of(taken), Ids.of(taken.getParticipant()), on,
                taken.isEverything() ? Set.of() : set(taken.getPermissions()), set(taken.getAudiences()),
                set(Ids.of(taken.getActivities())), taken.isDeadlineKept(), taken.isKeepInAnalysis());
    }

    private LocalDate latestRecord(Participant participant) {
        return consents.getRecords().stream().filter(record -> record.getParticipant() == participant)
                .map(ConsentRecord::getGivenOn).filter(day -> day != null).max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private static boolean isDecided(FilmRelease release) {
        return release.getParticipant() != null && release.getCut() != null && release.getDecidedOn() != null
                && release.getDecision() != ReleaseDecision.NOT_ASKED;
    }

    private FilmDecision film(FilmRelease release) {
        return new FilmDecision(Ids.of(release), Ids.of(release.getParticipant()), Ids.of(release.getCut()),
                set(Ids.of(release.getUses())), release.getDecision() == ReleaseDecision.RELEASED,
                set(release.getAudiences()), release.isRecognisable(), release.getDecidedOn());
    }

    private static Set<String> set(Collection<String> values) {
        return values.stream().filter(value -> value != null && !value.isBlank()).collect(Collectors.toUnmodifiableSet());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
