/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.interchange.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.MapKind;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.interchange.mermaid.MermaidExporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a diagram. */
class MermaidExporterTest {

    @Test
    void mapIsWrittenWithItsLanesAsActorsAndHonestlyAboutFeelings() throws IOException {
        assertEquals("""
                journey
                  title Crossing
                  accDescr: Group map \u00B7 drawn from 5 participants
                  %% fieldway map: group
                  %% fieldway lane: actions: Actions
                  %% fieldway lane: feelings: Actions (2): Actions
                  section Pier#58; early
                  %% fieldway stage: before six
                    Waits: 3: Actions, no feeling recorded
                    Hopes: 5: Actions
                    Cold: 2: Actions (2), median of participants
                    Wet: 3: Actions (2), no feeling recorded
                  section Boat
                    glad: 4: Actions (2), median of participants (no card)
                  %% Cards that are not shown to this audience: 1
                """, write(map(List.of(), List.of(
                        card("c1", "s0", "l0", 0, "Waits", null, false), card("c2", "s0", "l0", 1, "Hopes", 2, false),
                        card("c3", "s0", "l1", 0, "Cold", null, false), card("c4", "s0", "l1", 1, "Wet", null, false),
                        card("c5", "s1", "l1", 0, "Words are withheld", null, true)))));
    }

    @Test
    void sentenceThatMustBeShownStandsInTheTitle() throws IOException {
        String text = write(map(List.of("Consent is not managed in this study: The college keeps the forms."), List.of()));
        assertTrue(text.contains(
                "  title Crossing \u00B7 Consent is not managed in this study#58; The college keeps the forms.\n"), text);
        assertTrue(text.contains("  %% fieldway title: Crossing\n"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"</text><script>alert(1)</script>", "a: b", "a #1; b", "%%{init: {}}%%", "x %% y", "journey home", "Title role",
            "section 8", "accTitle", "accDescr {", "one\ntwo", " border ", "\uFB02\u00B058\u00B6\u00DF", "&lt;b&gt;", "", "\u05E9\u05DC\u05D5\u05DD: 5"})
    void textCannotMeanAnythingToMermaidOrToTheDrawing(String hard) throws IOException {
        String text = write(map(List.of(), List.of(card("c", "s0", "l0", 0, hard, 0, false))));
        List<String> tasks = text.lines().filter(line -> line.startsWith("    ")).toList();
        assertEquals(1, tasks.stream().filter(task -> task.endsWith(": 3: Actions")).count(), text);
        String name = tasks.get(0).substring(4, tasks.get(0).length() - ": 3: Actions".length());
        String bare = name.replaceAll("#\\d+;", "\u00AB\u00BB");
        assertFalse(name.isBlank() || bare.matches("(?is).*[:;#<&\uFB02\u00B6].*|.*%%.*|(journey|title|section|accTitle|accDescr).*"), name);
        assertEquals(bare.strip(), bare, name);
    }

    private static String write(ReleasedMap map) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MermaidExporter().write(new Release<>(map, "journey map", Audiences.team(), List.of()), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ReleasedMap map(List<String> notes, List<ReleasedCard> cards) {
        return new ReleasedMap("m", "Crossing", "Group map \u00B7 drawn from 5 participants", MapKind.GROUP, Audiences.team(),
                "en-GB", List.of(new ReleasedStage("s0", "Pier: early", "before six", ""), new ReleasedStage("s1", "Boat", "", "")),
                List.of(new ReleasedLane("l0", "Actions", "actions", "", false),
                        new ReleasedLane("l1", "Actions", "feelings", "", false)),
                cards, List.of(), List.of(new FeelingPoint("s0", "l1", -0.75, -1, 0, 5, List.of(), "cold"),
                        new FeelingPoint("s1", "l1", 0.5, 0.5, 0.5, 5, List.of(), "glad")), 5, notes);
    }

    private static ReleasedCard card(String id, String stage, String lane, int order, String text, Integer feeling, boolean withheld) {
        return new ReleasedCard(id, stage, lane, order, text, "", Basis.SAID, Grounds.NONE, withheld, "", feeling);
    }
}
