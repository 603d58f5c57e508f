/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.transcript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.editor.StudyEditorPart;
import org.fieldway.ui.study.StudySession;

/** Shows the text of a source, to be read: who speaks when, and what is coded. */
public final class TranscriptEditor extends StudyEditorPart {

    /** The id of the editor. */
    public static final String ID = "org.fieldway.ui.coding.transcript";

    private static final int PAUSE = 120;

    private final Runnable load = this::load;
    private TranscriptPage page;

    /** Opens a source and shows the passage of a coding. */
    public static Optional<TranscriptEditor> open(StudySession session, SourceEntry entry, UUID coding) {
        Optional<IEditorPart> part = Navigation.open(session, entry, null);
        Optional<TranscriptEditor> editor = part.filter(TranscriptEditor.class::isInstance).map(TranscriptEditor.class::cast);
        editor.ifPresent(found -> found.page.choose(coding));
        return editor;
    }

    @Override
    protected void createBody(Composite body) {
        page = new TranscriptPage(body, session(), this::entry);
        getSite().setSelectionProvider(new EntrySelection(this::entry));
        new TranscriptActions(page).install(getSite(), getEditorSite().getActionBars());
        load();
    }

    private SourceEntry entry() {
        return (SourceEntry) object();
    }

    /** What the editor shows. */
    public TranscriptPage page() {
        return page;
    }

    /** Reads the source beside the user-interface thread where it was not read before. */
    private void load() {
        if (entry() == null || page.control().isDisposed()) {
            return;
        }
        session().afterReading(session().material().reading(List.of(entry())), () -> {
            if (!page.control().isDisposed() && entry() != null) {
                page.show(Transcript.of(session(), entry(), session().material().get(entry())));
            }
        });
    }

    @Override
    public void refresh(Set<EObject> changed) {
        if (page != null && !page.control().isDisposed()) {
            page.control().getDisplay().timerExec(PAUSE, load);
        }
    }

    @Override
    public boolean reveal(EObject target, EStructuralFeature feature) {
        return target == object();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
