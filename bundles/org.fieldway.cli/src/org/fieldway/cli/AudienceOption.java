/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --audience}, for commands that write what somebody may see. */
final class AudienceOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--audience", paramLabel = "A", defaultValue = "team", descriptionKey = "audience")
    private String id;

    /** The audience; a word that is none ends in wrong usage. */
    Audience get() {
        return Audiences.find(id).orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.unknownAudience,
                id, Audiences.all().stream().map(Audience::id).collect(Collectors.joining(", ")))));
    }
}
