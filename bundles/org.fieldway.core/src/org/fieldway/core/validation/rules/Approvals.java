/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.fieldway.core.validation.Checked;
import org.fieldway.model.ethics.Amendment;
import org.fieldway.model.ethics.Approval;
import org.fieldway.model.ethics.ApprovalDecision;
import org.fieldway.model.ethics.EthicsApplication;
import org.fieldway.model.study.Activity;

/** What rules on approval ask of applications and amendments. */
final class Approvals {

    private Approvals() { }

    /** True where the body has said yes, be it on conditions. */
    static boolean isGiven(Approval approval) {
        return approval != null && (approval.getDecision() == ApprovalDecision.APPROVED
                || approval.getDecision() == ApprovalDecision.CONDITIONAL);
    }

    /** The approvals of the applications and amendments that cover an activity. */
    static List<Approval> covering(Checked study, Activity activity) {
        return study.ethics().getApplications().stream().flatMap(application -> covering(application, activity))
                .filter(Approvals::isGiven).toList();
    }

    private static Stream<Approval> covering(EthicsApplication application, Activity activity) {
        Stream<Approval> amended = application.getAmendments().stream()
                .filter(amendment -> amendment.getCovers().contains(activity)).map(Amendment::getApproval);
        return application.getCovers().contains(activity)
                ? Stream.concat(application.getApprovals().stream(), amended) : amended;
    }

    /** The first day on which it may be relied on; null where that is not stated. */
    static LocalDate from(Approval approval) {
        return approval.getValidFrom() == null ? approval.getDecidedOn() : approval.getValidFrom();
    }

    /** True where it holds on a day; where a date is missing it is taken to hold. A condition that blocks must be met. */
    static boolean holds(Approval approval, LocalDate day) {
        LocalDate from = from(approval);
        return (from == null || !day.isBefore(from))
                && (approval.getExpires() == null || !day.isAfter(approval.getExpires()))
                && approval.getConditions().stream().filter(condition -> condition.isBlocking())
                        .allMatch(condition -> condition.getMetOn() != null && !condition.getMetOn().isAfter(day));
    }
}
