/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a journey map as a table, in the order in which they are written. */
enum Column {
    /** Name of the stage. */
    STAGE("stage"),
    /** Name of the lane. */
    LANE("lane"),
    /** What the card says; of a withheld card the reason, of the other rows that hold no card the title or the note. */
    TEXT("text", "card"),
    /** −2 to +2. */
    FEELING("feeling", "feeling score", "score"),
    /** Ids of codings with blanks between, for the team only. */
    EVIDENCE("evidence", "evidence ids"),
    /** The feeling in a word. */
    WORD("feeling word"),
    /** said, observed, inferred, assumed or proposed. */
    BASIS("basis"),
    /** Who says it, or which aspect of the service it is about; computed, and not read again. */
    DETAIL("detail"),
    /** How many people stand behind it, where that may be told; computed, and not read again. */
    PARTICIPANTS("participants"),
    /** How many excerpts stand behind it, where that may be told; computed, and not read again. */
    EXCERPTS("excerpts"),
    /** Position in the cell, from 1. */
    ORDER("order"),
    /** Position of the stage, from 1: tells apart stages of one name, and survives sorting. */
    STAGE_NUMBER("stage number"),
    /** The small second line of the stage. */
    STAGE_DESCRIPTION("stage description"),
    /** Position of the lane, from 1. */
    LANE_NUMBER("lane number"),
    /** Id of the lane kind. */
    LANE_KIND("lane kind"),
    /** Empty for a card; else one of {@link Status}. */
    STATUS("status");

    private final List<String> titles;

    Column(String... titles) {
        this.titles = List.of(titles);
    }

    /** As it is written in the first line. */
    String title() {
        return titles.get(0);
    }

    /** The column of that title, whatever its case; hyphens and underlines are blanks. */
    static Optional<Column> of(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
        return Arrays.stream(values()).filter(column -> column.titles.contains(plain)).findFirst();
    }
}
