/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Finding;
import org.fieldway.core.validation.Rules;
import org.fieldway.core.validation.Severity;
import org.fieldway.core.validation.Validator;
import org.junit.jupiter.api.Test;

/** The gaps that the sample has on purpose, so that the problems view has something to show, and no others. */
class SampleFindingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void errorsAreTheClipOfAParticipantWhoWithdrewAndNothingElse() throws Exception {
        assertEquals(List.of("withdrawn-in-output"), rules(Severity.ERROR));
    }

    @Test
    void warningsAreAQuestionThatNothingInformsAndACardThatNothingStandsBehind() throws Exception {
        assertEquals(List.of("card-without-evidence", "question-without-activity"), rules(Severity.WARNING));
    }

    private static List<String> rules(Severity severity) throws Exception {
        try (SampleOpened sample = SampleOpened.open()) {
            Checked study = Checked.of(sample.study, TODAY, new NullProgressMonitor());
            return new Validator(Rules.installed()).run(study, new NullProgressMonitor()).stream()
                    .filter(finding -> finding.severity() == severity).map(Finding::ruleId).toList();
        }
    }
}
