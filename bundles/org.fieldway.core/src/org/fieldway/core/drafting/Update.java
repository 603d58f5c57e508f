/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.List;

import org.eclipse.emf.common.command.Command;

/**
 * How a map changes when it is drafted anew.
 *
 * @param command makes all changes in one step; cannot be executed where nothing changes
 * @param changesAnything whether it does
 * @param added cards that are new
 * @param refreshed cards of which something changed that no person had edited
 * @param kept cards that a person had a hand in, with what they did to them
 * @param dismissed how many cards were not made since somebody deleted them
 * @param removed cards that nobody had touched and that nothing stands behind any more
 * @param withoutGround cards that a person had a hand in and that the rules do not make any more; they stay as they are
 */
public record Update(Command command, boolean changesAnything, List<CardNote> added, List<CardNote> refreshed,
        List<CardNote> kept, int dismissed, List<CardNote> removed, List<CardNote> withoutGround) {

    public Update {
        added = List.copyOf(added);
        refreshed = List.copyOf(refreshed);
        kept = List.copyOf(kept);
        removed = List.copyOf(removed);
        withoutGround = List.copyOf(withoutGround);
    }
}
