/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.fieldway.core.comparison.Comparisons;
import org.fieldway.core.comparison.ReleasedComparison;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.ConsentTerms;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.Releases;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.render.comparison.ComparisonLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.journey.Theme;
import org.fieldway.render.scene.Scene;
import org.fieldway.ui.canvas.GroundTheme;
import org.fieldway.ui.study.StudyListener;
import org.fieldway.ui.study.StudySession;

/** Shows two maps over each other for an audience. Nothing can be edited here; what is edited elsewhere is followed. */
public final class ComparisonEditor extends EditorPart {

    /** The id of the editor. */
    public static final String ID = "org.fieldway.ui.journey.comparison";

    private final List<Audience> audiences = List.copyOf(ConsentTerms.shipped().audiences());
    private final StudyListener listener = new StudyListener() {
        @Override
        public void changed(Set<EObject> objects) {
            refresh();
        }

        @Override
        public void closing() {
            getSite().getPage().closeEditor(ComparisonEditor.this, false);
        }
    };
    private Combo audience;
    private Label withheld;
    private SceneCanvas canvas;
    private Release<ReleasedComparison> release;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        input().session().ifPresent(session -> session.addListener(listener));
    }

    private ComparisonInput input() {
        return (ComparisonInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        var bar = new Composite(body, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(8, 4).spacing(10, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        withheld = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(withheld);
        new Label(bar, SWT.NONE).setText(Messages.shownTo);
        audience = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        audiences.forEach(each -> audience.add(each.label()));
        audience.select(0);
        audience.addListener(SWT.Selection, event -> refresh());
        var export = new ToolItem(new ToolBar(bar, SWT.FLAT | SWT.RIGHT), SWT.PUSH);
        export.setText(Messages.export);
        export.setToolTipText(Messages.exportTip);
        export.addListener(SWT.Selection, event -> ComparisonExport.ask(release));
        canvas = new SceneCanvas(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        refresh();
    }

    /** Reads what is needed beside the user interface, then draws. */
    private void refresh() {
        Optional<StudySession> session = input().session();
        Optional<JourneyMap> first = input().map(input().first());
        Optional<JourneyMap> second = input().map(input().second());
        if (canvas.isDisposed() || session.isEmpty()) {
            return;
        }
        if (first.isEmpty() || second.isEmpty()) {
            getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
            return;
        }
        session.get().afterReading(Releases.preparation(session.get().openStudy(), List.of(first.get(), second.get())),
                () -> draw(session.get(), first.get(), second.get()));
    }

    private void draw(StudySession session, JourneyMap first, JourneyMap second) {
        if (!canvas.isDisposed()) {
            Audience shown = audiences.get(audience.getSelectionIndex());
            release = Comparisons.of(session.openStudy(), first, second, shown, LocalDate.now());
            withheld.setText(release.withheld().isEmpty() ? Messages.nothingWithheld
                    : NLS.bind(Messages.withheld, release.withheld().size()));
            withheld.setToolTipText(String.join("\n", release.withheld().stream()
                    .map(each -> NLS.bind(Messages.withheldItem, each.what(), each.why())).toList()));
            Theme theme = GroundTheme.of(canvas.getParent()).orElse(Theme.LIGHT);
            canvas.show(ComparisonLayout.scene(release.content(), JourneyOptions.defaults().withTheme(theme)));
        }
    }

    /** What is shown; null before it has been read. */
    public Scene scene() {
        return canvas.scene();
    }

    /** Shows what another audience may see. */
    public void show(Audience to) {
        audience.select(audiences.indexOf(to));
        refresh();
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        input().session().ifPresent(session -> session.removeListener(listener));
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
