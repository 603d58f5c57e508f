/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit.labels;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.model.ethics.ConsentAnswer;
import org.fieldway.model.ethics.ConsentItem;
import org.fieldway.model.ethics.ConsentRecord;
import org.fieldway.model.ethics.ContributorAgreement;
import org.fieldway.model.ethics.Erasure;
import org.fieldway.model.ethics.FilmRelease;
import org.fieldway.model.ethics.Withdrawal;
import org.fieldway.model.study.Participant;

/** Labels of what participants decided: "P03 Wren · withdrew on 12 May 2026". */
final class ConsentLabels {
    private ConsentLabels() {
    }

    static String of(EObject object) {
        return switch (object) {
            case ConsentItem item -> Texts.first(Texts.join(" ", item.getNumber(), item.getStatement()));
            case ConsentRecord consent -> byPerson(consent.getParticipant(), "consent", consent.getGivenOn());
            case ConsentAnswer answer -> answer(answer);
            case Withdrawal withdrawal ->
                byPerson(withdrawal.getParticipant(), "withdrawal", withdrawal.getWithdrawnOn());
            case Erasure erasure -> byPerson(erasure.getParticipant(), "erasure", erasure.getErasedOn());
            case FilmRelease release -> release(release);
            case ContributorAgreement agreement -> agreement(agreement);
            default -> null;
        };
    }

    private static String byPerson(Participant participant, String what, LocalDate day) {
        if (participant == null) {
            return null;
        }
        String done = day == null ? Texts.bind("label_" + what) : Texts.bind("label_" + what + "_on", Texts.day(day));
        return Labels.of(participant) + " · " + done;
    }

    private static String answer(ConsentAnswer answer) {
        String word = ModelNames.literalInSentence(answer.getAnswer());
        return answer.getItem() == null ? null : Labels.of(answer.getItem()) + ": " + word;
    }

    private static String release(FilmRelease release) {
        if (release.getParticipant() == null) {
            return null;
        }
        return Texts.join(" · ", Labels.of(release.getParticipant()), Labels.of(release.getCut()),
                ModelNames.literalInSentence(release.getDecision()));
    }

    private static String agreement(ContributorAgreement agreement) {
        return Texts.first(Texts.join(" · ", Labels.of(agreement.getParticipant()), Labels.of(agreement.getOrganisation()),
                Labels.of(agreement.getFilm())), agreement.getReference());
    }
}
