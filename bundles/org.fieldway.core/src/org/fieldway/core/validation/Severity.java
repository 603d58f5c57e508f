/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation;

/** How much a finding matters; in this order findings are listed. */
public enum Severity {
    /** Something is wrong and has to be put right. */
    ERROR,
    /** Something is likely to be wrong, or will be soon. */
    WARNING,
    /** Something worth knowing. */
    INFO
}
