/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.release.ReleasedDesign;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.ActivityKind;
import org.fieldway.model.study.ActivityStatus;
import org.fieldway.model.study.Aim;
import org.fieldway.model.study.Instrument;
import org.fieldway.model.study.InstrumentKind;
import org.fieldway.model.study.Prompt;
import org.fieldway.model.study.QuestionKind;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.SourceKind;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;

/** The released design of a study as a study. */
public final class DesignCopy {

    private static final StudyFactory MAKE = StudyFactory.eINSTANCE;

    private final ReleasedDesign released;
    private final Study study;
    private final Map<String, ResearchQuestion> questions = new HashMap<>();
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final Map<String, Activity> activities = new HashMap<>();

    private DesignCopy(ReleasedDesign released) {
        this.released = released;
        study = Copies.with(released.id(), MAKE.createStudy());
        ReleasedFacts.on(study);
    }

    /** The root of the copy: a study with nobody in it. */
    public static List<EObject> of(ReleasedDesign released) {
        DesignCopy copy = new DesignCopy(released);
        copy.fill();
        return List.of(copy.study);
    }

    private void fill() {
        study.setTitle(released.title());
        study.setLanguage(released.language());
        released.questions().forEach(this::add);
        released.instruments().forEach(this::add);
        released.activities().forEach(this::add);
        released.aims().forEach(this::add);
        released.sources().forEach(this::add);
        released.questions().forEach(question -> questions.get(question.id()).getInformedBy()
                .addAll(all(question.informedBy(), activities)));
    }

    private static <T> List<T> all(List<String> ids, Map<String, T> known) {
        return ids.stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList();
    }

    private void add(ReleasedDesign.Question question) {
        ResearchQuestion copy = Copies.with(question.id(), MAKE.createResearchQuestion());
        copy.setShortText(Copies.text(question.shortText()));
        copy.setText(question.text());
        copy.setKind(QuestionKind.get(question.kind()));
        ResearchQuestion parent = questions.get(question.parentId());
        (parent == null ? study.getQuestions() : parent.getChildren()).add(copy);
        questions.put(question.id(), copy);
    }

    private void add(ReleasedDesign.Instrument instrument) {
        Instrument copy = Copies.with(instrument.id(), MAKE.createInstrument());
        copy.setName(instrument.name());
        copy.setKind(InstrumentKind.get(instrument.kind()));
        if (!instrument.serves().isEmpty()) {
            Prompt prompt = MAKE.createPrompt();
            prompt.getServes().addAll(all(instrument.serves(), questions));
            copy.getPrompts().add(prompt);
        }
        study.getInstruments().add(copy);
        instruments.put(instrument.id(), copy);
    }

    private void add(ReleasedDesign.Activity activity) {
        Activity copy = Copies.with(activity.id(), MAKE.createActivity());
        copy.setName(activity.name());
        copy.setKind(ActivityKind.get(activity.kind()));
        copy.setStatus(ActivityStatus.get(activity.status()));
        copy.getInstruments().addAll(all(activity.instruments(), instruments));
        study.getActivities().add(copy);
        activities.put(activity.id(), copy);
    }

    private void add(ReleasedDesign.Aim aim) {
        Aim copy = Copies.with(aim.id(), MAKE.createAim());
        copy.setText(aim.text());
        copy.getServes().addAll(all(aim.serves(), questions));
        study.getAims().add(copy);
    }

    private void add(ReleasedDesign.Source source) {
        SourceEntry copy = Copies.with(source.id(), MAKE.createSourceEntry());
        copy.setName(source.name());
        copy.setKind(SourceKind.get(source.kind()));
        study.getSources().add(copy);
        Activity activity = activities.get(source.activityId());
        if (activity != null) {
            Session session = MAKE.createSession();
            activity.getSessions().add(session);
            copy.setSession(session);
        }
    }
}
