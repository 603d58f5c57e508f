/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.sirius.change.Changes;

/** Puts right what the rule on dates finds about what diagrams show. */
public final class DateFixes {

    /** The features that hold an object's first and last day. */
    record Span(EStructuralFeature from, EStructuralFeature until) { }

    static Optional<Span> span(EObject object) {
        return Optional.ofNullable(switch (object) {
            case Study study -> new Span(StudyPackage.Literals.STUDY__STARTS_ON, StudyPackage.Literals.STUDY__ENDS_ON);
            case Activity activity ->
                new Span(StudyPackage.Literals.ACTIVITY__STARTS_ON, StudyPackage.Literals.ACTIVITY__ENDS_ON);
            case Actor actor -> new Span(StudyPackage.Literals.ACTOR__STARTS_ON, StudyPackage.Literals.ACTOR__ENDS_ON);
            case Relation relation -> new Span(ServicePackage.Literals.RELATION__SINCE, ServicePackage.Literals.RELATION__UNTIL);
            default -> null;
        });
    }

    /** Exchanges the first and the last day of something that ends before it begins. */
    public EObject exchangeDates(EObject object) {
        span(object).ifPresent(span -> {
            if (object.eGet(span.from()) instanceof LocalDate first && object.eGet(span.until()) instanceof LocalDate last
                    && last.isBefore(first)) {
                Changes.make(object, domain -> set(domain, object, span, last, first));
            }
        });
        return object;
    }

    private static CompoundCommand set(EditingDomain domain, EObject object, Span span, LocalDate first, LocalDate last) {
        CompoundCommand all = new CompoundCommand();
        all.append(SetCommand.create(domain, object, span.from(), first));
        all.append(SetCommand.create(domain, object, span.until(), last));
        return all;
    }

    /** Lets a study begin and end no later and no sooner than its activity; days that it does not state stay open. */
    static void widen(Study study, Activity activity) {
        LocalDate first = outer(study.getStartsOn(), activity, LocalDate::isBefore);
        LocalDate last = outer(study.getEndsOn(), activity, LocalDate::isAfter);
        Span span = span(study).orElseThrow();
        Changes.make(study, domain -> set(domain, study, span, first, last));
    }

    private static LocalDate outer(LocalDate own, Activity activity, BiPredicate<LocalDate, LocalDate> beyond) {
        LocalDate outer = own;
        for (LocalDate day : new LocalDate[] {activity.getStartsOn(), activity.getEndsOn()}) {
            outer = outer != null && day != null && beyond.test(day, outer) ? day : outer;
        }
        return outer;
    }
}
