/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.problems;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.validation.Severity;

/** Severities in words and icons. */
final class SeverityText {

    private SeverityText() {
    }

    static String one(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.error;
            case WARNING -> Messages.warning;
            case INFO -> Messages.information;
        };
    }

    static String counted(Severity severity, long count) {
        return NLS.bind(switch (severity) {
            case ERROR -> Messages.errors;
            case WARNING -> Messages.warnings;
            case INFO -> Messages.informations;
        }, count);
    }

    /** The name of the icon. */
    static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "information";
        };
    }
}
