/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Finding;
import org.fieldway.core.validation.Rule;
import org.fieldway.core.validation.Rules;
import org.fieldway.core.validation.Validator;
import org.fieldway.sirius.parts.UntilChange;

/**
 * What Fieldway's rules find in a study, rule by rule as they are asked for, and kept until the study changes or more of
 * its material is known. Rules on how often codes are used are silent as long as the codings were not read.
 */
public final class StudyFindings {

    private static final Set<String> ON_CODINGS = Set.of("code-never-used", "code-without-definition");
    private static final UntilChange<StudyFindings> KEPT = new UntilChange<>(StudyFindings::new);

    private final Checked checked;
    private final boolean codingsKnown;
    private final Map<String, Map<EObject, List<Finding>>> byRule = new HashMap<>();
    private KnownEvidence evidence;
    private long sourcesKnown;

    private StudyFindings(OpenStudy study) {
        evidence = new KnownEvidence(study);
        sourcesKnown = evidence.known();
        codingsKnown = study.isIndexReady();
        checked = Knowledge.of(study, evidence);
    }

    private StudyFindings(Checked checked) {
        this.checked = checked;
        codingsKnown = false;
    }

    /** What a rule finds about an object, in the rule's order; nothing where the object belongs to no study. */
    public static List<Finding> of(EObject object, String ruleId) {
        return around(object).map(findings -> findings.find(object, ruleId)).orElse(List.of());
    }

    private static Optional<StudyFindings> around(EObject object) {
        Optional<OpenStudy> open = OpenStudy.of(object);
        return open.isPresent() ? open.map(StudyFindings::current) : Knowledge.beside(object).map(StudyFindings::new);
    }

    private static StudyFindings current(OpenStudy study) {
        StudyFindings kept = KEPT.of(study);
        if (kept.codingsKnown == study.isIndexReady() && kept.sourcesKnown == kept.evidence.known()) {
            return kept;
        }
        KEPT.forget(study);
        return KEPT.of(study);
    }

    private List<Finding> find(EObject object, String ruleId) {
        if (ON_CODINGS.contains(ruleId) && !codingsKnown) {
            return List.of();
        }
        return byRule.computeIfAbsent(ruleId, this::check).getOrDefault(object, List.of());
    }

    private Map<EObject, List<Finding>> check(String ruleId) {
        Rule rule = Installed.RULES.get(ruleId);
        if (rule == null) {
            return Map.of();
        }
        return new Validator(List.of(rule)).run(checked, new NullProgressMonitor()).stream()
                .filter(finding -> finding.target() != null).collect(Collectors.groupingBy(Finding::target));
    }

    /** Read once: what is installed does not change while Fieldway runs. */
    private static final class Installed {
        private static final Map<String, Rule> RULES = Rules.installed().stream()
                .collect(Collectors.toMap(Rule::id, Function.identity()));
    }
}
