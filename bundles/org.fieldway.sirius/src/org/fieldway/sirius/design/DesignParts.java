/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;

/** What stands in the columns of a study design map. */
public final class DesignParts {

    /** All questions, each followed by those that it is divided into. */
    public List<ResearchQuestion> allQuestions(Study study) {
        List<ResearchQuestion> all = new ArrayList<>();
        study.getQuestions().forEach(question -> add(question, all));
        return all;
    }

    private static void add(ResearchQuestion question, List<ResearchQuestion> all) {
        all.add(question);
        question.getChildren().forEach(child -> add(child, all));
    }

    /** The sources that came out of the sessions of an activity, session by session. */
    public List<SourceEntry> sourcesOf(Activity activity) {
        Set<SourceEntry> sources = new LinkedHashSet<>();
        activity.getSessions().forEach(session -> sources.addAll(session.getProduces()));
        return List.copyOf(sources);
    }

    /** The sources of which it is not said from which activity they came. */
    public List<SourceEntry> sourcesOf(Study study) {
        Set<SourceEntry> sources = new LinkedHashSet<>(study.getSources());
        study.getActivities().forEach(activity -> sources.removeAll(sourcesOf(activity)));
        return List.copyOf(sources);
    }

    /** The study itself where it has sources of no activity, so that they have a place to stand; else nothing. */
    public List<Study> withLooseSources(Study study) {
        return sourcesOf(study).isEmpty() ? List.of() : List.of(study);
    }

    /** The study itself as long as nothing of its design was written down, so that a hint can stand there; else nothing. */
    public List<Study> withoutDesign(Study study) {
        boolean empty = study.getAims().isEmpty() && study.getObjectives().isEmpty() && study.getQuestions().isEmpty()
                && study.getActivities().isEmpty() && study.getInstruments().isEmpty() && study.getSources().isEmpty();
        return empty ? List.of(study) : List.of();
    }
}
