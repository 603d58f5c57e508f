/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

/** The version that Sirius takes where its tables are installed. A newer one is refused with a mere warning in the log. */
final class VersionCheck implements Check {

    private static final String VERSION = "12.0.0.2017041100";

    @Override
    public void check(Specification specification, Findings findings) {
        String version = specification.odesign().root().get("version");
        findings.unless(version.equals(VERSION), specification.odesign().root(), "its version is \"" + version + "\" and not " + VERSION);
    }
}
