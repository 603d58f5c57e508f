/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fieldway.core.extension.Contributions;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.Carries;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaneKindsTest {

    @TempDir
    Path folder;

    @Test
    void ownKindsComeInTheirOrderWithTheirNames() {
        List<String> names = LaneKinds.installed().all().stream().limit(13).map(LaneKind::name).toList();
        assertEquals(List.of("Actions", "Touchpoints", "Quotes", "Thoughts", "Feelings", "Pain points", "Values",
                "Opportunities", "Frontstage", "Backstage", "Support processes", "Organisations", "Notes"), names);
    }

    @Test
    void onlyWhatPeopleDoNotSeeIsBelowTheLineOfVisibility() {
        Set<String> below = LaneKinds.installed().all().stream().filter(LaneKind::belowVisibility).map(LaneKind::id)
                .collect(Collectors.toSet());
        assertEquals(Set.of("backstage", "support", "organisations"), below);
    }

    @Test
    void shapesAndWhatCardsCarryAreAsTheFileSays() {
        LaneKind feelings = LaneKinds.installed().of("feelings");
        assertEquals(CardShape.CURVE, feelings.shape());
        assertEquals(Set.of(Carries.FEELING, Carries.EVIDENCE), feelings.carries());
        assertEquals(CardShape.QUOTE, LaneKinds.installed().of("quotes").shape());
        assertEquals(new LaneKind.Colours("#c2410c", "#fdecea"), LaneKinds.installed().of("pain-points").light());
        assertTrue(LaneKinds.installed().of("values").carries(Carries.VALUES));
    }

    @Test
    void unknownKindIsNeutralAndKeepsItsId() {
        LaneKind unknown = LaneKinds.installed().of("org.example.rumours");
        assertFalse(LaneKinds.installed().has("org.example.rumours"));
        assertEquals("org.example.rumours", unknown.id());
        assertEquals(CardShape.CARD, unknown.shape());
    }

    @Test
    void kindIsAddedByAFileWithoutCode() throws IOException {
        Contributions contributions = contribute("""
                <laneKind id="example.moments" name="Moments that matter" colour="#B83280" tint="#fdeef6"
                    darkColour="#f28bc1" darkTint="#3b1c2e" shape="note" icon="star" belowVisibility="true"
                    carries="evidence, proposal"/>""");
        LaneKind kind = LaneKinds.with(contributions).of("example.moments");
        assertEquals(new LaneKind("example.moments", "Moments that matter", new LaneKind.Colours("#b83280", "#fdeef6"),
                new LaneKind.Colours("#f28bc1", "#3b1c2e"), CardShape.NOTE, "star", true,
                Set.of(Carries.EVIDENCE, Carries.PROPOSAL)), kind);
        assertEquals(List.of(), contributions.problems());
    }

    @Test
    void unusableKindIsSkippedWithASentenceAndOthersStay() throws IOException {
        String colours = "colour=\"#112233\" tint=\"#fdeef6\" darkColour=\"#f28bc1\" darkTint=\"#3b1c2e\"";
        Contributions contributions = contribute("""
                <laneKind id="example.red" name="Red" colour="red" tint="#fdeef6" darkColour="#f28bc1" darkTint="#3b1c2e"/>
                <laneKind id="Example" name="Capital" %1$s/>
                <laneKind id="example.round" name="Round" shape="round" %1$s/>
                <laneKind id="actions" name="Mine" %1$s/>
                <laneKind id="example.fine" name="Fine" %1$s/>""".formatted(colours));
        LaneKinds kinds = LaneKinds.with(contributions);
        assertEquals("Actions", kinds.of("actions").name());
        assertTrue(kinds.has("example.fine"));
        assertFalse(kinds.has("example.red") || kinds.has("Example") || kinds.has("example.round"));
        String said = String.join("\n", contributions.problems());
        assertTrue(said.contains("The lane kind example.red needs a colour of the form #rrggbb."), said);
        assertTrue(said.contains("there is already a lane kind actions"), said);
        assertTrue(said.contains("uses the word round, which is not one of [card, quote, curve, note]"), said);
        assertTrue(said.contains("id must be of small letters"), said);
    }

    private Contributions contribute(String kinds) throws IOException {
        Files.writeString(folder.resolve("plugin.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <?eclipse version="3.4"?>
                <plugin>
                  <extension-point id="%1$s" name="Lane kinds"/>
                  <extension point="%1$s">%2$s</extension>
                </plugin>""".formatted(LaneKinds.POINT, kinds));
        var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return findResources(name);
            }
        };
        return Contributions.of(loader);
    }
}
