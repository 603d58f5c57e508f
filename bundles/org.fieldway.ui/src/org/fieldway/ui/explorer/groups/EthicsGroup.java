/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.fieldway.model.ethics.Approval;
import org.fieldway.model.ethics.ApprovalDecision;
import org.fieldway.model.ethics.Ethics;
import org.fieldway.model.ethics.EthicsApplication;
import org.fieldway.ui.explorer.GroupKind;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.text.Dates;

/** The ethics papers: applications with their approvals, and documents. */
public enum EthicsGroup implements GroupKind {

    INSTANCE;

    @Override
    public String label() {
        return Messages.ethics;
    }

    @Override
    public String icon() {
        return "ethics";
    }

    @Override
    public String summary(StudySession session) {
        Ethics ethics = home(session);
        if (ethics == null || ethics.getApplications().isEmpty()) {
            return Messages.ethicsNone;
        }
        boolean approved = ethics.getApplications().stream().flatMap(each -> each.getApprovals().stream()).anyMatch(EthicsGroup::holds);
        if (!approved) {
            return Messages.ethicsPending;
        }
        return lastDay(ethics).map(day -> NLS.bind(Messages.ethicsUntil, Dates.shortDay(day))).orElse(Messages.ethicsApproved);
    }

    private static boolean holds(Approval approval) {
        return approval.getDecision() == ApprovalDecision.APPROVED || approval.getDecision() == ApprovalDecision.CONDITIONAL;
    }

    private static Optional<LocalDate> lastDay(Ethics ethics) {
        return ethics.getApplications().stream().map(EthicsApplication::getApprovals).flatMap(List::stream).filter(EthicsGroup::holds)
                .map(Approval::getExpires).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    @Override
    public List<EObject> children(StudySession session) {
        List<EObject> children = new ArrayList<>();
        Ethics ethics = home(session);
        if (ethics != null) {
            children.addAll(ethics.getApplications());
            children.addAll(ethics.getDocuments());
        }
        return children;
    }

    @Override
    public Ethics home(StudySession session) {
        return session.root(Ethics.class).orElse(null);
    }

    @Override
    public EReference list() {
        return null;
    }
}
