/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.io.IOException;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.drafting.CardNote;
import org.fieldway.core.drafting.Draft;
import org.fieldway.core.drafting.RuleName;
import org.fieldway.core.drafting.Update;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Tells what was drafted: numbers and places, never the words of cards.
 *
 * @param update null for a new map
 */
record DraftReport(String map, Draft draft, Update update) {

    void say(Console console) {
        console.say(NLS.bind(DraftMessages.drawnFrom,
                new Object[] {draft.participants(), draft.excerpts(), draft.cards().size()}));
        if (update != null) {
            sayUpdate(console);
        }
        say(console, DraftMessages.near, draft.placedNear());
        say(console, DraftMessages.unplaced, draft.unplaced());
        say(console, DraftMessages.tooFew, draft.tooFew());
        draft.unmatched().forEach(rule -> console.say(NLS.bind(DraftMessages.unmatched, rule.sentencePart())));
        draft.leftOut().forEach(who -> console.say(NLS.bind(DraftMessages.leftOut, who.name(), who.why())));
    }

    private void sayUpdate(Console console) {
        if (!update.changesAnything()) {
            console.say(DraftMessages.nothingChanges);
        }
        say(console, DraftMessages.added, update.added());
        say(console, DraftMessages.changed, update.refreshed().size());
        say(console, DraftMessages.removed, update.removed());
        say(console, DraftMessages.kept, update.kept().size());
        say(console, DraftMessages.withoutGround, update.withoutGround());
        say(console, DraftMessages.dismissed, update.dismissed());
    }

    private static void say(Console console, String sentence, List<CardNote> cards) {
        say(console, sentence, cards.size());
        cards.forEach(card -> console.say(NLS.bind(DraftMessages.placeItem, card.place())));
    }

    private static void say(Console console, String sentence, int number) {
        if (number > 0) {
            console.say(NLS.bind(sentence, number));
        }
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStringField("map", map);
        json.writeNumberField("participants", draft.participants());
        json.writeNumberField("excerpts", draft.excerpts());
        json.writeNumberField("cards", draft.cards().size());
        json.writeNumberField("placedNear", draft.placedNear());
        json.writeNumberField("unplaced", draft.unplaced());
        json.writeNumberField("tooFew", draft.tooFew());
        writeTexts(json, "unmatched", draft.unmatched().stream().map(RuleName::sentencePart).toList());
        json.writeArrayFieldStart("leftOut");
        for (var who : draft.leftOut()) {
            json.writeStartObject();
            json.writeStringField("participant", who.name());
            json.writeStringField("why", who.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (update != null) {
            writeUpdate(json);
        }
    }

    private void writeUpdate(JsonGenerator json) throws IOException {
        json.writeBooleanField("changed", update.changesAnything());
        writePlaces(json, "added", update.added());
        writePlaces(json, "refreshed", update.refreshed());
        writePlaces(json, "removed", update.removed());
        writePlaces(json, "kept", update.kept());
        writePlaces(json, "withoutGround", update.withoutGround());
        json.writeNumberField("dismissed", update.dismissed());
    }

    private static void writePlaces(JsonGenerator json, String name, List<CardNote> cards) throws IOException {
        json.writeArrayFieldStart(name);
        for (CardNote card : cards) {
            json.writeStartObject();
            json.writeStringField("stage", card.stage());
            json.writeStringField("lane", card.lane());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
