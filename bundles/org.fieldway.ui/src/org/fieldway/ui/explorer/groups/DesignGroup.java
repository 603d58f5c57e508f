/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer.groups;

import static org.fieldway.model.study.StudyPackage.Literals.STUDY__ACTIVITIES;
import static org.fieldway.model.study.StudyPackage.Literals.STUDY__AIMS;
import static org.fieldway.model.study.StudyPackage.Literals.STUDY__DECISIONS;
import static org.fieldway.model.study.StudyPackage.Literals.STUDY__INSTRUMENTS;
import static org.fieldway.model.study.StudyPackage.Literals.STUDY__MILESTONES;
import static org.fieldway.model.study.StudyPackage.Literals.STUDY__OBJECTIVES;
import static org.fieldway.model.study.StudyPackage.Literals.STUDY__QUESTIONS;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.fieldway.model.study.Study;
import org.fieldway.ui.explorer.Group;
import org.fieldway.ui.explorer.GroupKind;
import org.fieldway.ui.study.StudySession;

/** What is studied and how: questions, aims, activities, instruments, decisions. */
public enum DesignGroup implements GroupKind {

    INSTANCE;

    private static final List<ListGroup> LISTS = List.of(
            list(Messages.questions, "question", STUDY__QUESTIONS), list(Messages.aims, "aim", STUDY__AIMS),
            list(Messages.objectives, "aim", STUDY__OBJECTIVES), list(Messages.activities, "activity", STUDY__ACTIVITIES),
            list(Messages.instruments, "instrument", STUDY__INSTRUMENTS), list(Messages.milestones, "milestone", STUDY__MILESTONES),
            list(Messages.decisions, "decision", STUDY__DECISIONS));

    private static ListGroup list(String label, String icon, EReference list) {
        return new ListGroup(label, icon, Study.class, list, "{0}", "{0}");
    }

    @Override
    public String label() {
        return Messages.design;
    }

    @Override
    public String icon() {
        return "design";
    }

    @Override
    public String summary(StudySession session) {
        return Counted.of(session.study().getQuestions().size(), Messages.oneQuestion, Messages.manyQuestions);
    }

    @Override
    public List<Group> children(StudySession session) {
        return LISTS.stream().map(list -> new Group(session, list)).toList();
    }

    @Override
    public EObject home(StudySession session) {
        return session.study();
    }

    @Override
    public EReference list() {
        return null;
    }
}
