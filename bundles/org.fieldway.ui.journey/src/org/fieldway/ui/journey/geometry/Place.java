/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.geometry;

/** Something of the board that can have the focus. */
public sealed interface Place {

    /** A stage's header. */
    record Stage(String stageId) implements Place { }

    /** A lane's title. */
    record Lane(String laneId) implements Place { }

    /** Where a stage crosses a lane: an empty cell, the free part of a cell, or a point of a curve. */
    record Cell(String stageId, String laneId) implements Place { }

    /** A card. */
    record Card(String cardId) implements Place { }

    /** An arrow between two stages or two cards. */
    record Link(String linkId) implements Place { }

    /** The empty header behind the last stage: typing there adds a stage. */
    record NewStage() implements Place { }

    /** The empty title under the last lane: typing there adds a lane. */
    record NewLane() implements Place { }

    /** The line that tells that lanes are hidden, and shows them. */
    record HiddenLanes() implements Place { }
}
