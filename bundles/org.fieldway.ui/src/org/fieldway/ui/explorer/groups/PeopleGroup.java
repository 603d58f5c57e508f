/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer.groups;

import static org.fieldway.model.study.ParticipantRole.PEER_TUTOR;
import static org.fieldway.model.study.ParticipantRole.STAFF;
import static org.fieldway.model.study.ParticipantRole.STUDENT;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantRole;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.ui.explorer.GroupKind;
import org.fieldway.ui.study.StudySession;

/** The participants, with the state of their consent. */
public enum PeopleGroup implements GroupKind {

    INSTANCE;

    @Override
    public String label() {
        return Messages.people;
    }

    @Override
    public String icon() {
        return "people";
    }

    /** A person with several roles is counted under the first of student, staff and other that fits. */
    @Override
    public String summary(StudySession session) {
        List<Participant> all = children(session);
        int students = (int) all.stream().filter(person -> is(person, STUDENT)).count();
        int staff = (int) all.stream().filter(person -> !is(person, STUDENT) && (is(person, STAFF) || is(person, PEER_TUTOR))).count();
        return Counted.join(Counted.of(students, Messages.oneStudent, Messages.manyStudents),
                Counted.of(staff, Messages.staff, Messages.staff),
                Counted.of(all.size() - students - staff, Messages.oneOther, Messages.manyOthers));
    }

    private static boolean is(Participant person, ParticipantRole role) {
        return person.getRoles().contains(role);
    }

    @Override
    public List<Participant> children(StudySession session) {
        return session.study().getParticipants();
    }

    @Override
    public Study home(StudySession session) {
        return session.study();
    }

    @Override
    public EReference list() {
        return StudyPackage.Literals.STUDY__PARTICIPANTS;
    }
}
