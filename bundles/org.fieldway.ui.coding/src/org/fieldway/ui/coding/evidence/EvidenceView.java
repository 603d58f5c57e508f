/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.fieldway.core.evidence.Grounded;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.ui.coding.SelectedCards;
import org.fieldway.ui.editor.UndoActions;
import org.fieldway.ui.selection.SelectedObjects;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.OpenStudiesListener;
import org.fieldway.ui.study.StudyListener;
import org.fieldway.ui.study.StudySession;

/** The quotes behind what is selected on a map, or all quotes of the active study. */
public final class EvidenceView extends ViewPart implements ISelectionListener, OpenStudiesListener, StudyListener {

    /** The id of the view. */
    public static final String ID = "org.fieldway.ui.coding.evidence";

    private static final int PAUSE = 120;

    private final Runnable refresh = this::refresh;
    private EvidencePage page;
    private StudySession session;

    @Override
    public void createPartControl(Composite parent) {
        page = new EvidencePage(parent);
        new QuoteActions(page).install(getSite(), getViewSite().getActionBars());
        UndoActions.install(getViewSite().getActionBars());
        getSite().setSelectionProvider(page.tree().viewer());
        getSite().getPage().addSelectionListener(this);
        OpenStudies.get().addListener(this);
        activated(OpenStudies.get().active().orElse(null));
    }

    /** Shows what is behind these objects. */
    public void show(List<? extends EObject> objects) {
        page.behind(List.copyOf(objects));
    }

    /** Shows all quotes, to attach some of them to these cards. */
    public void showAll(List<Card> targets) {
        page.all(targets);
    }

    /** What the view shows now. */
    public EvidencePage page() {
        return page;
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this && session != null) {
            List<EObject> objects = SelectedObjects.in(selection).stream().filter(EvidenceView::hasGround).toList();
            if (!objects.isEmpty() && OpenStudies.get().of(objects.getFirst()).filter(session::equals).isPresent()) {
                page.selected(objects);
            }
        }
    }

    private static boolean hasGround(EObject object) {
        return object instanceof JourneyMap || object instanceof Stage || object instanceof Lane || Grounded.feature(object) != null;
    }

    @Override
    public void activated(StudySession active) {
        if (session != null) {
            session.removeListener(this);
        }
        session = active;
        if (active != null) {
            active.addListener(this);
        }
        page.study(active);
        if (active != null) {
            List<EObject> objects = SelectedCards.objects(active).stream().filter(EvidenceView::hasGround).toList();
            page.selected(objects);
        }
    }

    @Override
    public void closed(StudySession closed) {
        if (closed == session) {
            activated(null);
        }
    }

    @Override
    public void changed(Set<EObject> objects) {
        if (!objects.isEmpty()) {
            page.control().getDisplay().timerExec(PAUSE, refresh);
        }
    }

    private void refresh() {
        if (!page.control().isDisposed()) {
            page.refresh();
        }
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        OpenStudies.get().removeListener(this);
        if (session != null) {
            session.removeListener(this);
        }
        super.dispose();
    }
}
