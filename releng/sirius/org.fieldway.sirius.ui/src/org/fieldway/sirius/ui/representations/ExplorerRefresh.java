/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.representations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.fieldway.sirius.ui.session.Diagrams;
import org.fieldway.ui.explorer.StudyExplorer;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.OpenStudiesListener;
import org.fieldway.ui.study.StudySession;

/** Shows the explorer anew where a diagram or table came, went or was renamed: these are no changes of the study's model. */
public final class ExplorerRefresh implements OpenStudiesListener {

    private final Map<StudySession, List<String>> known = new WeakHashMap<>();

    private ExplorerRefresh() {
    }

    /** Begins to look after all studies, those that are open and those to come. */
    public static void install() {
        var refresh = new ExplorerRefresh();
        OpenStudies.get().addListener(refresh);
        OpenStudies.get().all().forEach(refresh::opened);
    }

    @Override
    public void opened(StudySession study) {
        known.put(study, lines(study));
        Diagrams.of(study).addListener(() -> look(study));
    }

    @Override
    public void closed(StudySession study) {
        known.remove(study);
    }

    @Override
    public void historyChanged(StudySession study) {
        look(study);
    }

    private static List<String> lines(StudySession study) {
        return Representations.all(study).stream().map(diagram -> Representations.uid(diagram) + " " + diagram.name()).toList();
    }

    private void look(StudySession study) {
        if (OpenStudies.get().all().contains(study) && !lines(study).equals(known.put(study, lines(study)))) {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                IWorkbenchPage page = window.getActivePage();
                if (page != null && page.findView(StudyExplorer.ID) instanceof StudyExplorer explorer) {
                    explorer.changed(Set.of());
                }
            }
        }
    }
}
