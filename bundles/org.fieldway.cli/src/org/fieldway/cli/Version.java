/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.IVersionProvider;

/** The version of this installation. */
final class Version implements IVersionProvider {

    private static final String UNPACKED = "1.0.0";

    @Override
    public String[] getVersion() {
        return new String[] {"Fieldway " + text()};
    }

    /** Such as {@code 1.0.0 (202611222146)}: the number in brackets tells when it was built. */
    static String text() {
        Bundle bundle = FrameworkUtil.getBundle(Version.class);
        if (bundle == null) {
            return UNPACKED;
        }
        var version = bundle.getVersion();
        String number = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        return version.getQualifier().isEmpty() ? number : number + " (" + version.getQualifier() + ")";
    }
}
