/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.Withheld;

/** Tells a person what was withheld from a file that was written for an audience, and why. */
final class ReleaseReport {

    private final Console console;

    ReleaseReport(Console console) {
        this.console = console;
    }

    /** @param replaced whether an earlier file gave way */
    void tell(Release<ReleasedMap> release, Path target, boolean replaced) {
        tell(release, release.content().notes(), target, replaced);
    }

    /**
     * @param notes sentences that belong to the content
     * @param replaced whether an earlier file gave way
     */
    void tell(Release<?> release, List<String> notes, Path target, boolean replaced) {
        if (replaced) {
            console.say(NLS.bind(Messages.replaced, target));
        }
        notes.forEach(console::say);
        String label = release.audience().label();
        if (release.withheld().isEmpty()) {
            console.say(NLS.bind(Messages.nothingWithheld, label));
            return;
        }
        console.say(NLS.bind(Messages.withheld, release.withheld().size(), label));
        for (Withheld withheld : release.withheld()) {
            console.say(NLS.bind(Messages.withheldItem, withheld.what(), withheld.why()));
        }
    }
}
