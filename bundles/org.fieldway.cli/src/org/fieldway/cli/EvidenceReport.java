/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.MapEvidence;
import org.fieldway.core.release.MapEvidence.CardQuotes;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedQuote;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes the quotes behind cards for people, or for other programs. */
record EvidenceReport(MapEvidence evidence, List<CardQuotes> cards) {

    private static final int SECOND = 1000;
    private static final int MINUTE = 60;

    void lines(Console console) {
        for (CardQuotes one : cards) {
            console.result(heading(one.card()));
            one.quotes().forEach(quote -> quote(console, quote));
            if (!one.withheldLabel().isEmpty()) {
                console.result(NLS.bind(EvidenceMessages.withheld, one.withheldLabel()));
            }
        }
    }

    private String heading(ReleasedCard card) {
        String grounds = String.join(EvidenceMessages.between, Stream.of(card.grounds().label(), card.grounds().goneLabel())
                .filter(part -> !part.isEmpty()).toList());
        String line = NLS.bind(EvidenceMessages.card, new Object[] {oneLine(card.text()), evidence.stage(card), evidence.lane(card)});
        return grounds.isEmpty() ? line : NLS.bind(EvidenceMessages.withGrounds, line, grounds);
    }

    private static void quote(Console console, ReleasedQuote quote) {
        String from = String.join(EvidenceMessages.between, Stream.of(quote.who(), quote.where(),
                quote.on() == null ? "" : quote.on().toString(), time(quote.startMs()), quote.code(), quote.coder())
                .filter(part -> !part.isEmpty()).toList());
        String what = quote.isShown() ? NLS.bind(EvidenceMessages.words, oneLine(quote.words()))
                : NLS.bind(quote.withheld() ? EvidenceMessages.withheldQuote : EvidenceMessages.goneQuote, quote.why());
        console.result(NLS.bind(EvidenceMessages.quote, what, from));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String time(Long milliseconds) {
        long seconds = milliseconds == null ? 0 : milliseconds / SECOND;
        return milliseconds == null ? "" : String.format(Locale.ROOT, "%02d:%02d", seconds / MINUTE, seconds % MINUTE);
    }

    /** The names are part of the command line's contract. */
    void json(JsonGenerator json) throws IOException {
        json.writeStringField("map", evidence.map().title());
        json.writeStringField("audience", evidence.map().audience().id());
        json.writeArrayFieldStart("cards");
        for (CardQuotes one : cards) {
            card(one, json);
        }
        json.writeEndArray();
    }

    private void card(CardQuotes one, JsonGenerator json) throws IOException {
        ReleasedCard card = one.card();
        json.writeStartObject();
        json.writeStringField("card", card.text());
        json.writeStringField("stage", evidence.stage(card));
        json.writeStringField("lane", evidence.lane(card));
        json.writeStringField("basis", card.basis().name().toLowerCase(Locale.ROOT));
        json.writeStringField("grounds", card.grounds().label());
        json.writeBooleanField("cardWithheld", card.withheld());
        json.writeNumberField("gone", card.grounds().gone());
        json.writeStringField("withheld", one.withheldLabel());
        json.writeArrayFieldStart("quotes");
        for (ReleasedQuote quote : one.quotes()) {
            quote(quote, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void quote(ReleasedQuote quote, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("state", quote.withheld() ? "withheld" : quote.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringField("words", quote.words());
        json.writeStringField("why", quote.why());
        json.writeStringField("who", quote.who());
        json.writeStringField("where", quote.where());
        json.writeStringField("on", quote.on() == null ? "" : quote.on().toString());
        json.writeStringField("time", time(quote.startMs()));
        json.writeStringField("code", quote.code());
        json.writeStringField("coder", quote.coder());
        json.writeStringField("coding", quote.codingId());
        json.writeStringField("source", quote.sourceId());
        json.writeEndObject();
    }
}
