/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;
import java.util.Objects;

import org.fieldway.core.consent.Audience;

/**
 * The design of a study as one audience may see it: what it asks, what is done to find out, and what came of it.
 *
 * @param language BCP 47 tag of the texts, such as {@code en-GB}
 * @param questions each after the one that it is part of
 * @param notes sentences that an output must show, such as that consent is not managed in this study
 */
public record ReleasedDesign(String id, String title, Audience audience, String language, List<Aim> aims,
        List<Question> questions, List<Activity> activities, List<Instrument> instruments, List<Source> sources,
        List<String> notes) {

    /** @param serves ids of questions */
    public record Aim(String id, String text, List<String> serves) { }

    /**
     * @param parentId of the question that it is part of; "" for none
     * @param kind {@code primary} or {@code secondary}
     * @param informedBy ids of activities
     */
    public record Question(String id, String parentId, String shortText, String text, String kind, List<String> informedBy) { }

    /**
     * @param kind such as {@code vox-pop}
     * @param status such as {@code under-way}
     * @param instruments ids of what it uses
     */
    public record Activity(String id, String name, String kind, String status, List<String> instruments) { }

    /**
     * @param kind such as {@code topic-guide}
     * @param serves ids of questions that its prompts ask about
     */
    public record Instrument(String id, String name, String kind, List<String> serves) { }

    /**
     * A source, or several that may not be told apart.
     *
     * @param id of the source, or of the first of several
     * @param name such as "Vox pop 07"; of several their number and kind, such as "12 transcripts"
     * @param kind such as {@code transcript}
     * @param activityId where it came from; "" where that is not stated
     */
    public record Source(String id, String name, String kind, String activityId) { }

    public ReleasedDesign {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(audience);
        aims = List.copyOf(aims);
        questions = List.copyOf(questions);
        activities = List.copyOf(activities);
        instruments = List.copyOf(instruments);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }
}
