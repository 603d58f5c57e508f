/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.comparison.ComparedCard;
import org.fieldway.core.comparison.Difference;
import org.fieldway.core.comparison.ReleasedComparison;
import org.fieldway.core.release.ReleasedCard;

import com.fasterxml.jackson.core.JsonGenerator;

/** A comparison as text: one card on each line, or JSON. Holds what the audience may see and no more. */
record CompareReport(ReleasedComparison comparison) {

    List<String> lines() {
        return comparison.cards().stream().map(this::line).toList();
    }

    private String line(ComparedCard card) {
        return NLS.bind(CompareMessages.line, new Object[] {stage(card), lane(card), difference(card.difference()),
            card.card().either().text().replaceAll("\\s+", " "), counts(card, card.card().first()),
            counts(card, card.card().second())});
    }

    private static String difference(Difference difference) {
        return switch (difference) {
            case ONLY_FIRST -> CompareMessages.onlyFirst;
            case ONLY_SECOND -> CompareMessages.onlySecond;
            case SAME -> CompareMessages.same;
            case DIFFERENT -> CompareMessages.both;
        };
    }

    private static String counts(ComparedCard compared, ReleasedCard card) {
        return card == null || !compared.countsTold() ? "" : card.grounds().label();
    }

    private String stage(ComparedCard card) {
        return comparison.stages().get(card.stage()).either().name();
    }

    private String lane(ComparedCard card) {
        return comparison.lanes().get(card.lane()).either().name();
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStringField("first", comparison.first().title());
        json.writeStringField("second", comparison.second().title());
        json.writeStringField("summary", comparison.summary());
        json.writeArrayFieldStart("cards");
        for (ComparedCard card : comparison.cards()) {
            json.writeStartObject();
            json.writeStringField("stage", stage(card));
            json.writeStringField("lane", lane(card));
            json.writeStringField("difference", card.difference().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            write(json, "first", card, card.card().first());
            write(json, "second", card, card.card().second());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String name, ComparedCard compared, ReleasedCard card)
            throws IOException {
        if (card != null) {
            json.writeObjectFieldStart(name);
            json.writeStringField("text", card.text());
            json.writeStringField("counts", counts(compared, card));
            json.writeEndObject();
        }
    }
}
