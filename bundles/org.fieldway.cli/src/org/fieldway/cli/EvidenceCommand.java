/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.release.MapEvidence;
import org.fieldway.core.release.MapEvidence.CardQuotes;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedQuote;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fieldway evidence}: the quotes behind the cards of a map, as far as an audience may read them. */
@Command(name = "evidence", sortOptions = false)
final class EvidenceCommand extends StudyCommand {

    @Option(names = "--map", paramLabel = "NAME", required = true, descriptionKey = "map")
    private String map;

    @Option(names = "--card", paramLabel = "TEXT", descriptionKey = "evidenceCard")
    private String card;

    @Mixin
    private AudienceOption audience;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    EvidenceCommand(Console console) {
        super(console);
    }

    @Override
    void prepare() throws FieldwayException {
        audience.get();
    }

    @Override
    int run(OpenStudy study) throws FieldwayException {
        UnreadableSources.refuse(study);
        Release<MapEvidence> release = Releases.evidence(study, study.map(map), audience.get(), LocalDate.now());
        List<CardQuotes> wanted = wanted(release.content());
        EvidenceReport report = new EvidenceReport(release.content(), wanted);
        if (json) {
            Json.write(console, report::json);
        } else {
            report.lines(console);
        }
        release.content().map().notes().forEach(console::say);
        int quotes = wanted.stream().mapToInt(one -> (int) one.quotes().stream().filter(ReleasedQuote::isShown).count()).sum();
        console.say(NLS.bind(EvidenceMessages.told, new Object[] {wanted.size(), quotes, release.audience().label(),
                withheld(wanted, release.audience())}));
        return ExitCode.DONE;
    }

    /** Those of a text or an id; all that stand on quotes where none is asked for. */
    private List<CardQuotes> wanted(MapEvidence evidence) throws FieldwayException {
        List<CardQuotes> cards = evidence.cards().stream().filter(one -> card == null
                ? !one.quotes().isEmpty() || !one.withheldLabel().isEmpty()
                : one.card().id().equals(card) || contains(one.card().text(), card)).toList();
        if (card != null && cards.isEmpty()) {
            throw new FieldwayException(NLS.bind(EvidenceMessages.noSuchCard, card));
        }
        return cards;
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
    }

    /** As far as numbers may be told to the audience. */
    private static String withheld(List<CardQuotes> cards, Audience audience) {
        int number = cards.stream().mapToInt(CardQuotes::withheld).sum();
        boolean few = cards.stream().anyMatch(one -> one.withheld() == 0 && !one.withheldLabel().isEmpty());
        return few ? NLS.bind(EvidenceMessages.few, audience.leastCount()) : String.valueOf(number);
    }
}
