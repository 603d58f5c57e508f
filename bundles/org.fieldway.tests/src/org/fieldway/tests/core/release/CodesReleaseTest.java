/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.fieldway.tests.core.release.SmallStudy.audience;
import static org.fieldway.tests.core.release.SmallStudy.id;
import static org.fieldway.tests.core.release.SmallStudy.uuid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.fieldway.core.index.CodingRow;
import org.fieldway.core.index.RegionKind;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedCodes;
import org.fieldway.core.release.Releases;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.journey.MapKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of the table of codes by participant may be shown to whom. */
class CodesReleaseTest {

    private final SmallStudy small = new SmallStudy(MapKind.GROUP, "Heron", "Otter", "Wren", "Kite", "Teal");
    private final Codebook codebook = CodesFactory.eINSTANCE.createCodebook();
    private final Map<UUID, List<CodingRow>> codings = new HashMap<>();
    private Code waiting;
    private Code storms;

    @BeforeEach
    void makeCodebook() {
        codebook.setId(uuid("codebook"));
        waiting = code("Waiting");
        storms = code("Storms");
        codebook.getCodes().add(waiting);
        waiting.getChildren().add(storms);
        coded(waiting, "Heron");
        coded(waiting, "Heron");
        coded(waiting, "Otter");
        coded(waiting, "Wren");
        coded(storms, "Heron", "Wren");
    }

    private static Code code(String name) {
        Code code = CodesFactory.eINSTANCE.createCode();
        code.setId(uuid("code " + name));
        code.setName(name);
        return code;
    }

    private void coded(Code code, String... people) {
        codings.computeIfAbsent(code.getId(), key -> new ArrayList<>()).add(new CodingRow(UUID.randomUUID(), uuid("source"),
                code.getId(), null, RegionKind.values()[0], 0, 9,
                Arrays.stream(people).map(name -> small.person(name).getId()).toList()));
    }

    private Release<ReleasedCodes> release(String audience) {
        return Releases.codes(small.source(), codebook, code -> codings.getOrDefault(code, List.of()), audience(audience));
    }

    private String cell(String audience, Code code, String person) {
        return release(audience).content().cell(id(code), id(small.person(person)));
    }

    @Test
    void partnersSeeEachPersonsCodingsUnderThePseudonym() {
        ReleasedCodes codes = release("partners").content();

        assertEquals(List.of("Heron", "Otter", "Wren", "Kite", "Teal"), codes.columns().stream().map(ReleasedCodes.Column::name).toList());
        assertEquals(List.of("Waiting", "Storms"), codes.rows().stream().map(ReleasedCodes.Row::name).toList());
        assertEquals(id(waiting), codes.rows().getLast().parentId());
        assertEquals("2", cell("partners", waiting, "Heron"));
        assertEquals("", cell("partners", waiting, "Kite"));
    }

    @Test
    void columnOfWhoeverWithdrewIsGoneAndWithItPassagesSpokenTogether() {
        small.withdraw("Wren");

        assertEquals(List.of("Heron", "Otter", "Kite", "Teal"),
                release("team").content().columns().stream().map(ReleasedCodes.Column::name).toList());
        assertEquals("", cell("team", storms, "Heron"));
        assertEquals("2", cell("team", waiting, "Heron"));
        assertEquals(List.of("Codings of Wren"), release("team").withheld().stream().map(one -> one.what()).toList());
    }

    @Test
    void publicSeesPeopleCountedAndNoSmallNumber() {
        ReleasedCodes codes = release("public").content();

        assertEquals(List.of("People"), codes.columns().stream().map(ReleasedCodes.Column::name).toList());
        assertEquals("fewer than 3", codes.cell(id(storms), ReleasedCodes.PEOPLE));
        assertFalse(codes.toString().contains("Heron"), codes.toString());
    }

    @Test
    void publicIsNotToldWhereOnlyFewAreLeftOver() {
        assertEquals("nearly all", release("public").content().cell(id(waiting), ReleasedCodes.PEOPLE));
        coded(waiting, "Kite");
        coded(waiting, "Teal");
        assertEquals("5", release("public").content().cell(id(waiting), ReleasedCodes.PEOPLE));
    }

    @Test
    void publicReadsNoPseudonymInTheNameOfACode() {
        storms.setName("What Heron calls a blow");

        assertEquals("What a student calls a blow", release("public").content().rows().getLast().name());
        assertEquals("What Heron calls a blow", release("partners").content().rows().getLast().name());
    }
}
