/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Instrument;
import org.fieldway.model.study.InstrumentKind;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Participation;
import org.fieldway.model.study.ParticipationStatus;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.sirius.change.Changes;
import org.fieldway.sirius.parts.Parts;

/** Puts right what rules find about the design of a study. */
public final class DesignFixes {

    /** Plans an activity that informs a question. */
    public EObject planActivity(ResearchQuestion question) {
        Activity activity = StudyFactory.eINSTANCE.createActivity();
        activity.setName(ModelNames.newOf(activity.eClass()));
        Parts.study(question).ifPresent(study -> Changes.make(question, domain -> {
            CompoundCommand all = new CompoundCommand(ModelNames.newOf(activity.eClass()));
            all.append(AddCommand.create(domain, study, StudyPackage.Literals.STUDY__ACTIVITIES, activity));
            all.append(AddCommand.create(domain, question, StudyPackage.Literals.RESEARCH_QUESTION__INFORMED_BY, activity));
            return all;
        }));
        return question;
    }

    /** Adds an instrument of the kind that goes with the activity; its prompts are still to be written. */
    public EObject addInstrument(Activity activity) {
        Instrument instrument = StudyFactory.eINSTANCE.createInstrument();
        instrument.setName(ModelNames.newOf(instrument.eClass()));
        instrument.setKind(kind(activity));
        Parts.study(activity).ifPresent(study -> Changes.make(activity, domain -> {
            CompoundCommand all = new CompoundCommand(ModelNames.newOf(instrument.eClass()));
            all.append(AddCommand.create(domain, study, StudyPackage.Literals.STUDY__INSTRUMENTS, instrument));
            all.append(AddCommand.create(domain, activity, StudyPackage.Literals.ACTIVITY__INSTRUMENTS, instrument));
            return all;
        }));
        return activity;
    }

    private static InstrumentKind kind(Activity activity) {
        return switch (activity.getKind()) {
            case VOX_POP, INTERVIEW, FOCUS_GROUP -> InstrumentKind.TOPIC_GUIDE;
            case CO_DESIGN_WORKSHOP -> InstrumentKind.WORKSHOP_PLAN;
            case OBSERVATION, FIELDWORK -> InstrumentKind.OBSERVATION_SHEET;
            case SURVEY -> InstrumentKind.QUESTIONNAIRE;
            default -> InstrumentKind.OTHER;
        };
    }

    /** Lists those who are in an activity's sources as having taken part in it. */
    public EObject listPeopleOfSources(Activity activity) {
        Set<Participant> people = new LinkedHashSet<>();
        activity.getSessions().stream().flatMap(session -> session.getProduces().stream())
                .forEach(source -> people.addAll(source.getParticipants()));
        activity.getParticipations().forEach(known -> people.remove(known.getParticipant()));
        List<Participation> added = people.stream().map(DesignFixes::attended).toList();
        if (!added.isEmpty()) {
            Changes.make(activity, domain -> AddCommand.create(domain, activity,
                    StudyPackage.Literals.ACTIVITY__PARTICIPATIONS, added));
        }
        return activity;
    }

    private static Participation attended(Participant person) {
        Participation participation = StudyFactory.eINSTANCE.createParticipation();
        participation.setParticipant(person);
        participation.setStatus(ParticipationStatus.ATTENDED);
        return participation;
    }

    /** Names those who were at its session as being in a source of which nobody is named. */
    public EObject takePeopleOfSession(SourceEntry source) {
        Session session = source.getSession();
        if (session != null && source.getParticipants().isEmpty() && !session.getParticipants().isEmpty()) {
            Changes.make(source, domain -> AddCommand.create(domain, source,
                    StudyPackage.Literals.SOURCE_ENTRY__PARTICIPANTS, List.copyOf(session.getParticipants())));
        }
        return source;
    }

    /** Lets a study last as long as its activity. */
    public EObject widenStudy(Activity activity) {
        if (activity.eContainer() instanceof Study study) {
            DateFixes.widen(study, activity);
        }
        return activity;
    }
}
