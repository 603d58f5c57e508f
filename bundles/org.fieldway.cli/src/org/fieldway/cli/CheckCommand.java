/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.validation.Finding;
import org.fieldway.core.validation.Severity;
import org.fieldway.core.validation.Validator;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fieldway check}: holds a study against the rules, one finding per line, the gravest first. */
@Command(name = "check")
final class CheckCommand extends StudyCommand {

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    int run(OpenStudy study) throws FieldwayException {
        List<Finding> findings = Validator.run(study, new NullProgressMonitor());
        long errors = count(findings, Severity.ERROR);
        if (json) {
            Json.write(console, generator -> write(findings, generator));
        } else {
            findings.stream().map(CheckCommand::line).forEach(console::result);
        }
        console.say(NLS.bind(Messages.checked, new Object[] {errors, count(findings, Severity.WARNING),
                count(findings, Severity.INFO)}));
        return errors > 0 ? ExitCode.ERRORS_FOUND : ExitCode.DONE;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    private static String line(Finding finding) {
        String severity = switch (finding.severity()) {
            case ERROR -> Messages.error;
            case WARNING -> Messages.warning;
            case INFO -> Messages.info;
        };
        return finding.place().isEmpty()
                ? NLS.bind(Messages.findingOfStudy, new Object[] {severity, finding.message(), finding.ruleId()})
                : NLS.bind(Messages.finding, new Object[] {severity, finding.place(), finding.message(), finding.ruleId()});
    }

    /** The names are part of the command line's contract. */
    private static void write(List<Finding> findings, JsonGenerator json) throws IOException {
        for (Severity severity : Severity.values()) {
            json.writeNumberField(name(severity), count(findings, severity));
        }
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("rule", finding.ruleId());
            json.writeStringField("severity", name(finding.severity()));
            json.writeStringField("message", finding.message());
            json.writeStringField("explanation", finding.explanation());
            json.writeStringField("place", finding.place());
            json.writeStringField("target", finding.targetId() == null ? null : finding.targetId().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
