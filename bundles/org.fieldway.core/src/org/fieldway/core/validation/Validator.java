/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.extension.Contributions;
import org.fieldway.core.store.OpenStudy;

/** Holds a study against rules. */
public final class Validator {

    private final List<Rule> rules;

    public Validator(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Holds an open study against the rules of this installation, as of today. */
    public static List<Finding> run(OpenStudy open, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        Checked study = Checked.of(open, LocalDate.now(), progress.split(1));
        return new Validator(Rules.installed()).run(study, progress.split(1));
    }

    /**
     * What goes against the rules, the gravest first, then by rule. A rule that fails is reported once and does not
     * keep the others from being checked; what it had found until then stays.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException where that was asked for
     */
    public List<Finding> run(Checked study, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.checking, rules.size());
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            progress.split(1);
            findings.addAll(check(rule, study));
        }
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::ruleId));
        return List.copyOf(findings);
    }

    private static List<Finding> check(Rule rule, Checked study) {
        Findings findings = new Findings(rule);
        try {
            rule.check(study, findings);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            // Whoever contributed the rule: one broken rule must not hide what the others find.
            Contributions.installed().report(NLS.bind(Messages.brokenRule, rule.id(), e.getClass().getName()));
        }
        return findings.all();
    }
}
