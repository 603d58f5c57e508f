/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.check;

import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoLocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantGroup;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyPackage.Literals;

/** What is wrong with a value, in one sentence, by itself or together with the value that it belongs to. */
public final class FieldChecks {

    private static final Map<EStructuralFeature, EAttribute> BEGINNINGS = Map.of(
            Literals.STUDY__ENDS_ON, Literals.STUDY__STARTS_ON,
            Literals.ACTIVITY__ENDS_ON, Literals.ACTIVITY__STARTS_ON,
            Literals.SESSION__ENDS_AT, Literals.SESSION__STARTS_AT,
            Literals.ACTOR__ENDS_ON, Literals.ACTOR__STARTS_ON,
            Literals.FUNDING__ENDS_ON, Literals.FUNDING__STARTS_ON,
            Literals.RESEARCHER__ACTIVE_UNTIL, Literals.RESEARCHER__ACTIVE_FROM);

    private static final Map<EStructuralFeature, Function<EObject, String>> OTHERS = Map.of(
            Literals.STUDY__TITLE, o -> isBlank(o, Literals.STUDY__TITLE) ? Messages.noTitle : null,
            Literals.STUDY__CONSENT_NOT_MANAGED_REASON, FieldChecks::reason,
            Literals.RESEARCH_QUESTION__TEXT, o -> isBlank(o, Literals.RESEARCH_QUESTION__TEXT) ? Messages.noQuestion : null,
            Literals.PARTICIPANT__NUMBER, FieldChecks::number,
            Literals.PARTICIPANT_GROUP__TARGET_SIZE, FieldChecks::size,
            Literals.ACTIVITY__TARGET_COUNT, o -> isNegative(o, Literals.ACTIVITY__TARGET_COUNT) ? Messages.negative : null);

    private FieldChecks() { }

    /** What is wrong with this feature of an object; empty where nothing is. */
    public static Optional<String> check(EObject object, EStructuralFeature feature) {
        EAttribute beginning = BEGINNINGS.get(feature);
        if (beginning != null) {
            return isBefore(object.eGet(feature), object.eGet(beginning)) ? Optional.of(Messages.endBeforeStart)
                    : Optional.empty();
        }
        return Optional.ofNullable(OTHERS.get(feature)).map(check -> check.apply(object));
    }

    private static boolean isBefore(Object end, Object start) {
        return end instanceof ChronoLocalDate day && start instanceof ChronoLocalDate first && day.isBefore(first)
                || end instanceof ChronoLocalDateTime<?> time && start instanceof ChronoLocalDateTime<?> begin
                && time.isBefore(begin);
    }

    private static boolean isBlank(EObject object, EAttribute feature) {
        return Objects.toString(object.eGet(feature), "").isBlank();
    }

    private static boolean isNegative(EObject object, EAttribute feature) {
        return object.eGet(feature) instanceof Integer number && number < 0;
    }

    private static String reason(EObject object) {
        boolean missing = object instanceof Study study && !study.isConsentManagedHere()
                && isBlank(study, Literals.STUDY__CONSENT_NOT_MANAGED_REASON);
        return missing ? Messages.noReason : null;
    }

    private static String number(EObject object) {
        String number = Objects.toString(((Participant) object).getNumber(), "").strip();
        boolean taken = !number.isEmpty() && object.eContainer() instanceof Study study && study.getParticipants().stream()
                .anyMatch(p -> p != object && number.equalsIgnoreCase(Objects.toString(p.getNumber(), "").strip()));
        return taken ? Messages.numberTaken : null;
    }

    private static String size(EObject object) {
        Integer size = ((ParticipantGroup) object).getTargetSize();
        return size != null && size < 1 ? Messages.noSize : null;
    }
}
