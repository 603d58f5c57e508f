/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.welcome;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.fieldway.ui.recent.RecentStudies;
import org.fieldway.ui.recent.RecentStudy;
import org.fieldway.ui.study.OpeningStudies;

/** The recent studies on the welcome page. */
final class RecentSection {

    private static final int MOST = 5;

    private final WelcomeText text;
    private final Composite list;
    private final ScrolledForm form;

    RecentSection(WelcomeText text, Composite parent, ScrolledForm form) {
        this.text = text;
        this.form = form;
        text.heading(parent, Messages.recent);
        var layout = new TableWrapLayout();
        layout.leftMargin = 0;
        layout.topMargin = 0;
        list = text.plain(parent, layout);
        show();
    }

    void show() {
        for (Control control : list.getChildren()) {
            control.dispose();
        }
        List<RecentStudy> all = RecentStudies.get().all();
        if (all.isEmpty()) {
            text.quiet(list, Messages.recentNone);
        }
        all.stream().limit(MOST).forEach(this::show);
        form.reflow(true);
    }

    private void show(RecentStudy study) {
        text.link(list, study.title(), () -> OpeningStudies.openRecent(study));
        text.quiet(list, study.isThere() ? study.folder().toString() : NLS.bind(Messages.recentMissing, study.folder()));
    }
}
