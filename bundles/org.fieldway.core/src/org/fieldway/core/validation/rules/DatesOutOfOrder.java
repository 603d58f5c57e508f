/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyPackage;

/** Dates that cannot be: an end before its beginning, a session outside its activity, an activity outside the study. */
public final class DatesOutOfOrder extends OwnRule {

    private static final Map<EStructuralFeature, EStructuralFeature> PAIRS = Map.ofEntries(
            Map.entry(StudyPackage.Literals.STUDY__STARTS_ON, StudyPackage.Literals.STUDY__ENDS_ON),
            Map.entry(StudyPackage.Literals.ACTIVITY__STARTS_ON, StudyPackage.Literals.ACTIVITY__ENDS_ON),
            Map.entry(StudyPackage.Literals.FUNDING__STARTS_ON, StudyPackage.Literals.FUNDING__ENDS_ON),
            Map.entry(StudyPackage.Literals.ACTOR__STARTS_ON, StudyPackage.Literals.ACTOR__ENDS_ON),
            Map.entry(StudyPackage.Literals.RESEARCHER__ACTIVE_FROM, StudyPackage.Literals.RESEARCHER__ACTIVE_UNTIL),
            Map.entry(StudyPackage.Literals.PARTICIPATION__INVITED_ON, StudyPackage.Literals.PARTICIPATION__REPLIED_ON),
            Map.entry(EthicsPackage.Literals.ETHICS_APPLICATION__STARTS_ON,
                    EthicsPackage.Literals.ETHICS_APPLICATION__ENDS_ON),
            Map.entry(EthicsPackage.Literals.APPROVAL__VALID_FROM, EthicsPackage.Literals.APPROVAL__EXPIRES),
            Map.entry(EthicsPackage.Literals.DOCUMENT__IN_USE_FROM, EthicsPackage.Literals.DOCUMENT__IN_USE_UNTIL),
            Map.entry(EthicsPackage.Literals.FILM_RELEASE__SEEN_ON, EthicsPackage.Literals.FILM_RELEASE__DECIDED_ON),
            Map.entry(EthicsPackage.Literals.INCIDENT__OCCURRED_ON, EthicsPackage.Literals.INCIDENT__REPORTED_ON),
            Map.entry(EthicsPackage.Literals.WITHDRAWAL__WITHDRAWN_ON, EthicsPackage.Literals.WITHDRAWAL__COMPLETED_ON),
            Map.entry(ServicePackage.Literals.RELATION__SINCE, ServicePackage.Literals.RELATION__UNTIL));

    public DatesOutOfOrder() {
        super("dates-out-of-order", Severity.ERROR);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (EObject root : List.of(study.study(), study.ethics(), study.consents(), study.services())) {
            checkPairs(root, findings);
            for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
                checkPairs(all.next(), findings);
            }
        }
        study.study().getActivities().forEach(activity -> check(study.study(), activity, findings));
    }

    private void checkPairs(EObject object, Findings findings) {
        PAIRS.forEach((from, until) -> {
            if (from.getEContainingClass().isSuperTypeOf(object.eClass())
                    && object.eGet(from) instanceof LocalDate first && object.eGet(until) instanceof LocalDate last
                    && last.isBefore(first)) {
                findings.add(object, say("found", label(object), last, first));
            }
        });
    }

    private void check(Study study, Activity activity, Findings findings) {
        if (isOutside(activity.getStartsOn(), study.getStartsOn(), study.getEndsOn())
                || isOutside(activity.getEndsOn(), study.getStartsOn(), study.getEndsOn())) {
            findings.add(Severity.WARNING, activity, say("outsideStudy", name(activity)));
        }
        activity.getSessions().forEach(session -> check(activity, session, findings));
    }

    private void check(Activity activity, Session session, Findings findings) {
        if (session.getStartsAt() == null) {
            return;
        }
        if (session.getEndsAt() != null && session.getEndsAt().isBefore(session.getStartsAt())) {
            findings.add(session, say("found", label(session), session.getEndsAt(), session.getStartsAt()));
        }
        if (isOutside(session.getStartsAt().toLocalDate(), activity.getStartsOn(), activity.getEndsOn())) {
            findings.add(Severity.WARNING, session, say("outsideActivity", label(session), name(activity)));
        }
    }

    private static boolean isOutside(LocalDate day, LocalDate from, LocalDate until) {
        return day != null && (from != null && day.isBefore(from) || until != null && day.isAfter(until));
    }

    private static String label(EObject object) {
        return object instanceof Study study ? study.getTitle() : object instanceof Named named && !isBlank(named.getName())
                ? named.getName() : shared(object.eClass().getName());
    }
}
