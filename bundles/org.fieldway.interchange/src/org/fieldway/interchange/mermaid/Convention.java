/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.mermaid;

/** What Fieldway writes into a diagram beyond what Mermaid has a place for. */
final class Convention {

    /** Begins a comment that Fieldway reads again. */
    static final String COMMENT = "%% fieldway ";
    /** A lane: kind, actor, and the lane's name where the actor is called otherwise. */
    static final String LANE = "lane";
    /** The description of the stage above. */
    static final String STAGE = "stage";
    /** The kind of map. */
    static final String MAP = "map";
    /** The title alone, where the drawing's title says more. */
    static final String TITLE = "title";

    /** Actor of a task whose score means nothing: Mermaid has no task without one. */
    static final String NO_FEELING = "no feeling recorded";
    /** Actor of a task whose score is the median of the participants' feelings in the stage, and not the card's own. */
    static final String MEDIAN = "median of participants";
    /** Actor of a task that stands for no card, but for the median of a stage. */
    static final String MEDIAN_ONLY = "median of participants (no card)";

    /** Mermaid's score for a feeling of 0. */
    static final int NEUTRAL = 3;

    private Convention() { }
}
