/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.table;

/** The columns of the table, in the order in which Tab goes through them. */
enum Column {

    TEXT(Messages.columnText, 38),
    LANE(Messages.columnLane, 18),
    EVIDENCE(Messages.columnEvidence, 28),
    BASIS(Messages.columnBasis, 11),
    FEELING(Messages.columnFeeling, 16),
    WORD(Messages.columnWord, 12),
    PRIORITY(Messages.columnPriority, 11),
    PROPOSERS(Messages.columnProposers, 18),
    LINKS(Messages.columnLinks, 26);

    private final String title;
    private final int characters;

    Column(String title, int characters) {
        this.title = title;
        this.characters = characters;
    }

    String title() {
        return title;
    }

    /** How many characters of usual width fit at first. */
    int characters() {
        return characters;
    }
}
