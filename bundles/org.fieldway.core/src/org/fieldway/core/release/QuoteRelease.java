/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Decision;
import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.core.sources.Speakers;
import org.fieldway.core.sources.Voices;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeKind;
import org.fieldway.model.edit.labels.Labels;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.SourceEntry;

/** Makes releases of quotes: decides for each whether its words may be read, and how much is told of where they are from. */
final class QuoteRelease {

    private final QuoteSource source;
    private final Audience audience;
    private final Gate gate;
    private final Attribution attribution;
    private final Wording wording;

    QuoteRelease(QuoteSource source, Audience audience) {
        this.source = source;
        this.audience = audience;
        gate = new Gate(source.release(), audience);
        Predicate<Participant> named = person -> person.isNamedByOwnChoice()
                && gate.allows(Ids.of(person), Gate.QUOTE_NAMED);
        attribution = new Attribution(source.release().study(), audience, named);
        wording = new Wording(source.release().study(), audience, named);
    }

    Release<List<ReleasedQuote>> make(List<SourceQuote> quotes) {
        List<ReleasedQuote> released = new ArrayList<>();
        WithheldList withheld = new WithheldList();
        for (SourceQuote quote : quotes) {
            Optional<Decision> refusal = refusal(quote);
            refusal.ifPresent(decision -> withheld.add(Messages.quote, subject(quote), decision));
            if (!audience.beyondTeam() || refusal.isEmpty() && quote.state().isFound()) {
                released.add(release(quote, refusal));
            }
        }
        return new Release<>(List.copyOf(released), Messages.quotes, audience, withheld.entries());
    }

    private static Identified subject(SourceQuote quote) {
        EvidenceRef reference = quote.reference();
        return reference != null && reference.eContainer() instanceof Identified owner ? owner : quote.entry();
    }

    /** Who does not allow it; empty where it may be read, or where there are no words to be read. */
    private Optional<Decision> refusal(SourceQuote quote) {
        return quote.state().isFound() ? gate.refusal(List.of(source.evidence(quote)), Gate.QUOTE) : Optional.empty();
    }

    /** What consent says of a quote's words; empty where they are no participant's, or gone. */
    Optional<Decision> decision(SourceQuote quote) {
        if (!quote.state().isFound()) {
            return Optional.empty();
        }
        Evidence evidence = source.evidence(quote);
        return evidence.whose() == Whose.NOBODYS ? Optional.empty() : Optional.of(gate.decide(evidence, Gate.QUOTE));
    }

    private ReleasedQuote release(SourceQuote quote, Optional<Decision> refusal) {
        boolean told = audience.numbersShown();
        boolean team = !audience.beyondTeam();
        Voices voices = voices(quote);
        String why = refusal.map(decision -> team ? decision.explanation() : Messages.noConsentForQuotation)
                .orElse(quote.state().isFound() ? "" : Gone.sentence(quote.state()));
        return new ReleasedQuote(team ? Ids.of(quote.codingId()) : "", team ? Ids.of(quote.sourceId()) : "",
                quote.state(), refusal.isPresent() ? "" : wording.of(quote.words()), why, refusal.isPresent(),
                who(voices, team), told ? Ids.of(voices.participants()) : List.of(), where(quote.entry(), told),
                told ? day(quote.entry()) : null, told ? quote.startMs().orElse(null) : null,
                code(quote, refusal.isPresent() && !team), team ? coder(quote) : "");
    }

    private Voices voices(SourceQuote quote) {
        return quote.passage() != null && quote.state().isFound() ? source.voices(quote)
                : quote.entry() == null ? new Voices(Set.of(), true) : Speakers.of(quote.entry());
    }

    private String who(Voices voices, boolean team) {
        if (voices.isNobodys()) {
            return Messages.nobodys;
        }
        List<String> names = new ArrayList<>(team ? voices.participants().stream().map(Labels::of).toList()
                : List.of(attribution.of(Ids.of(voices.participants()))));
        names.removeIf(String::isBlank);
        if (voices.unknown()) {
            names.add(Messages.speakerNotKnown);
        }
        return String.join(", ", names);
    }

    /** A source is often called by the number of who speaks in it, so it is named only to those who may know that. */
    private String where(SourceEntry entry, boolean told) {
        if (entry == null) {
            return "";
        }
        Activity activity = entry.getSession() != null && entry.getSession().eContainer() instanceof Activity found
                ? found : null;
        return wording.of(told ? entry.getName() : name(activity));
    }

    private static LocalDate day(SourceEntry entry) {
        if (entry == null) {
            return null;
        }
        if (entry.getRecordedOn() != null || entry.getSession() == null || entry.getSession().getStartsAt() == null) {
            return entry.getRecordedOn();
        }
        return entry.getSession().getStartsAt().toLocalDate();
    }

    /** An in-vivo code is made of a participant's words. */
    private String code(SourceQuote quote, boolean withheld) {
        UUID id = quote.passage() == null ? null : quote.passage().coded().code();
        Code code = id == null ? null : source.code(id);
        return code == null || withheld && code.getKind() == CodeKind.IN_VIVO ? "" : wording.of(name(code));
    }

    private String coder(SourceQuote quote) {
        UUID id = quote.passage() == null ? null : quote.passage().coded().coder();
        return source.release().study().getResearchers().stream().filter(one -> one.getId().equals(id)).findFirst()
                .map(QuoteRelease::name).orElse("");
    }

    private static String name(Named named) {
        return named == null || named.getName() == null ? "" : named.getName();
    }
}
