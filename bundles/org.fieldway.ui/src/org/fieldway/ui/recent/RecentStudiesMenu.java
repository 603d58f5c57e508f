/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.recent;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.fieldway.ui.study.OpeningStudies;

/** The recent studies as a menu; a missing one is named as missing and can be taken off the list. */
public final class RecentStudiesMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<RecentStudy> all = RecentStudies.get().all();
        if (all.isEmpty()) {
            return new IContributionItem[] {item(Messages.none, false, () -> { })};
        }
        return all.stream().map(study -> item(label(study), true, () -> open(study))).toArray(IContributionItem[]::new);
    }

    private static String label(RecentStudy study) {
        String label = NLS.bind(study.isThere() ? Messages.entry : Messages.missingEntry, study.title(), study.folder());
        return label.replace("&", "&&");
    }

    private static void open(RecentStudy study) {
        OpeningStudies.openRecent(study);
    }

    private static IContributionItem item(String text, boolean enabled, Runnable run) {
        var action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        return new ActionContributionItem(action);
    }
}
