/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.fieldway.core.extension.Contributions;
import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Finding;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Rule;
import org.fieldway.core.validation.Rules;
import org.fieldway.core.validation.Severity;
import org.fieldway.core.validation.Validator;
import org.fieldway.model.study.Sector;
import org.junit.jupiter.api.Test;

class ValidatorTest {

    private final SoundStudy sound = new SoundStudy();

    @Test
    void installedRulesHaveDistinctIdsTitlesAndExplanations() {
        List<Rule> rules = Rules.installed();
        assertEquals(rules.size(), new TreeSet<>(rules.stream().map(Rule::id).toList()).size());
        assertTrue(rules.size() >= 25, () -> rules.size() + " rules");
        for (Rule rule : rules) {
            assertTrue(rule.id().matches("[a-z]+(-[a-z]+)+"), rule.id());
            assertFalse(rule.title().isBlank() || rule.title().endsWith("."), rule.id());
            assertTrue(rule.explanation().endsWith("."), rule.id());
        }
    }

    @Test
    void findingsComeGravestFirstWithExplanationAndId() {
        sound.application.getCovers().clear();
        sound.college.setSector(Sector.UNSTATED);
        sound.codings.remove(sound.worry.getId());
        List<Finding> found = sound.findings(null);
        assertEquals(List.of("activity-without-approval", "organisation-without-sector", "code-never-used"),
                found.stream().map(Finding::ruleId).toList());
        assertEquals(List.of(Severity.ERROR, Severity.WARNING, Severity.INFO),
                found.stream().map(Finding::severity).toList());
        assertEquals(sound.activity.getId(), found.getFirst().targetId());
        assertEquals("Study design › Vox pops", found.getFirst().place());
        assertTrue(found.getFirst().explanation().startsWith("Work with people needs an approved"));
    }

    @Test
    void brokenRuleKeepsWhatItFoundAndTheOthersAreCheckedWhenItFails() {
        sound.college.setSector(Sector.UNSTATED);
        List<Rule> rules = new ArrayList<>(Rules.installed());
        rules.addFirst(new BrokenRule());
        List<Finding> found = new Validator(rules).run(sound.checked(), new NullProgressMonitor());
        assertEquals(List.of("broken-rule", "organisation-without-sector"), found.stream().map(Finding::ruleId).toList());
        assertTrue(Contributions.installed().problems().stream().anyMatch(problem -> problem.contains("broken-rule")));
    }

    @Test
    void runStopsWhenItIsCancelled() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> new Validator(Rules.installed()).run(sound.checked(), monitor));
    }

    /** Fails whenever it is checked. */
    private static final class BrokenRule implements Rule {

        @Override
        public String id() {
            return "broken-rule";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String title() {
            return "Broken";
        }

        @Override
        public String explanation() {
            return "Always fails.";
        }

        @Override
        public void check(Checked study, Findings findings) {
            findings.add(study.study(), "half of it");
            throw new IllegalStateException("on " + LocalDate.EPOCH);
        }
    }
}
