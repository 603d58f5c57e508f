/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audience;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Aim;
import org.fieldway.model.study.Instrument;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Study;

/**
 * Makes the release of a study's design. What researchers planned is theirs to show, without the names in it; sources
 * are people's, so {@link DesignSources} decides on those.
 */
final class DesignRelease {

    private final ReleaseSource source;
    private final Audience audience;
    private final Study study;
    private final Gate gate;
    private final WithheldList withheld = new WithheldList();
    private final Texts texts;

    DesignRelease(ReleaseSource source, Audience audience) {
        this.source = source;
        this.audience = audience;
        study = source.study();
        gate = new Gate(source, audience);
        texts = new Texts(new Wording(study, audience, this::isNamed), new Refused(gate, List.of()), withheld);
    }

    private boolean isNamed(Participant participant) {
        return participant.isNamedByOwnChoice() && gate.allows(Ids.of(participant), Gate.QUOTE_NAMED);
    }

    Release<ReleasedDesign> make() {
        List<ReleasedDesign.Source> sources = new DesignSources(study, audience, gate, texts, withheld).release();
        var content = new ReleasedDesign(Ids.of(study), texts.of(study.getTitle()), audience, language(),
                study.getAims().stream().map(this::aim).toList(), questions(study.getQuestions(), ""),
                study.getActivities().stream().map(this::activity).toList(),
                study.getInstruments().stream().map(this::instrument).toList(), sources, notes());
        return new Release<>(content, DesignMessages.design, audience, withheld.entries());
    }

    private String language() {
        return study.getLanguage() == null ? "" : study.getLanguage();
    }

    private List<String> notes() {
        return source.policy().book().managed() ? List.of()
                : List.of(NLS.bind(Messages.notManaged, source.policy().book().reason()));
    }

    private ReleasedDesign.Aim aim(Aim aim) {
        return new ReleasedDesign.Aim(Ids.of(aim), texts.of(aim.getText()), Ids.of(aim.getServes()));
    }

    private List<ReleasedDesign.Question> questions(List<ResearchQuestion> questions, String parent) {
        List<ReleasedDesign.Question> released = new ArrayList<>();
        for (ResearchQuestion question : questions) {
            released.add(new ReleasedDesign.Question(Ids.of(question), parent, texts.of(question.getShortText()),
                    texts.of(question.getText()), question.getKind().getLiteral(), Ids.of(question.getInformedBy())));
            released.addAll(questions(question.getChildren(), Ids.of(question)));
        }
        return released;
    }

    private ReleasedDesign.Activity activity(Activity activity) {
        Stream<Instrument> used = Stream.concat(activity.getInstruments().stream(),
                activity.getSessions().stream().flatMap(session -> session.getInstruments().stream())).distinct();
        return new ReleasedDesign.Activity(Ids.of(activity), texts.of(activity.getName()), activity.getKind().getLiteral(),
                activity.getStatus().getLiteral(), Ids.of(used.toList()));
    }

    private ReleasedDesign.Instrument instrument(Instrument instrument) {
        List<ResearchQuestion> serves = instrument.getPrompts().stream()
                .flatMap(prompt -> prompt.getServes().stream()).distinct().toList();
        return new ReleasedDesign.Instrument(Ids.of(instrument), texts.of(instrument.getName()),
                instrument.getKind().getLiteral(), Ids.of(serves));
    }
}
