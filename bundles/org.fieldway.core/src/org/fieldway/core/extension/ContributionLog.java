/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.extension;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Writes to the platform's log where there is one, otherwise to Java's. */
final class ContributionLog {

    private ContributionLog() { }

    static void warn(String sentence) {
        Bundle bundle = FrameworkUtil.getBundle(ContributionLog.class);
        if (bundle == null) {
            System.getLogger(Contributions.class.getName()).log(System.Logger.Level.WARNING, sentence);
        } else {
            Platform.getLog(bundle).warn(sentence);
        }
    }
}
