/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.Ids;
import org.fieldway.core.consent.ConsentBook;
import org.fieldway.core.consent.FormVersion;
import org.fieldway.core.consent.GivenConsent;
import org.fieldway.core.consent.WithdrawnConsent;
import org.fieldway.model.study.Participant;
import org.fieldway.ui.text.Dates;

/**
 * The state of a participant's consent in a few words, with a sign that needs no colour to be told apart.
 *
 * @param state what the sign shows
 * @param text such as “no film”
 */
record ConsentBadge(State state, String text) {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.fieldway.ui.explorer.refused");

    enum State {
        COMPLETE("●"), PARTLY("◐"), NOT("○");

        private final String sign;

        State(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /** The badge on a day; empty where the study does not manage consent here. */
    static Optional<ConsentBadge> of(Participant participant, ConsentBook book, LocalDate on) {
        if (!book.managed()) {
            return Optional.empty();
        }
        String id = Ids.of(participant);
        Optional<GivenConsent> record = book.effective(id, "", on);
        Optional<WithdrawnConsent> withdrawal = withdrawal(book, id, on, record);
        if (withdrawal.isPresent() && withdrawal.get().scope().isEmpty()) {
            return Optional.of(new ConsentBadge(State.NOT, NLS.bind(Messages.withdrawn, Dates.shortDay(withdrawal.get().on()))));
        }
        if (record.isEmpty()) {
            return Optional.of(new ConsentBadge(State.NOT, Messages.noRecord));
        }
        return Optional.of(given(record.get(), withdrawal));
    }

    private static Optional<WithdrawnConsent> withdrawal(ConsentBook book, String id, LocalDate on, Optional<GivenConsent> record) {
        return book.withdrawn().stream().filter(taken -> taken.participant().equals(id) && !taken.on().isAfter(on))
                .filter(taken -> record.isEmpty() || !taken.on().isBefore(record.get().givenOn()))
                .reduce((one, next) -> next.scope().isEmpty() ? next : one);
    }

    private static ConsentBadge given(GivenConsent record, Optional<WithdrawnConsent> withdrawal) {
        List<String> refused = record.form().items().stream().filter(item -> isRefused(item, record, withdrawal))
                .map(FormVersion.Item::permission).toList();
        List<String> words = refused.stream().filter(WORDS::containsKey).map(WORDS::getString).distinct().toList();
        if (words.isEmpty()) {
            return new ConsentBadge(State.COMPLETE, refused.isEmpty() ? Messages.complete : Messages.given);
        }
        return new ConsentBadge(State.PARTLY, String.join(", ", words));
    }

    private static boolean isRefused(FormVersion.Item item, GivenConsent record, Optional<WithdrawnConsent> withdrawal) {
        boolean takenBack = withdrawal.isPresent() && withdrawal.get().scope().contains(item.permission());
        return !item.permission().isEmpty() && (takenBack || !record.answers().getOrDefault(item.id(), false));
    }
}
