/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.fieldway.ui.editor.StudyTarget;
import org.fieldway.ui.editor.UndoActions;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.OpenStudiesListener;
import org.fieldway.ui.study.StudyListener;
import org.fieldway.ui.study.StudySession;

/** The tree of everything in the open studies. */
public final class StudyExplorer extends ViewPart implements StudyTarget, OpenStudiesListener, StudyListener {

    /** The id of the view. */
    public static final String ID = EXPLORER;

    private final ExplorerContent content = new ExplorerContent();
    private final ExplorerLabels labels = new ExplorerLabels();
    private final TextFilter filter = new TextFilter(labels, content);
    private Composite stack;
    private Composite empty;
    private Composite full;
    private Text search;
    private TreeViewer tree;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = EmptyExplorer.create(stack, getSite());
        full = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(full);
        createSearch();
        createTree();
        getSite().setSelectionProvider(tree);
        new ExplorerMenu(this, tree).install();
        UndoActions.install(getViewSite().getActionBars());
        OpenStudies.get().addListener(this);
        OpenStudies.get().all().forEach(session -> session.addListener(this));
        showStudies();
    }

    private void createSearch() {
        search = new Text(full, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addModifyListener(event -> search(search.getText()));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getTree().setFocus();
            }
        });
    }

    private void createTree() {
        var area = new Composite(full, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var columns = new TreeColumnLayout();
        area.setLayout(columns);
        tree = new TreeViewer(area, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.FULL_SELECTION);
        var column = new TreeViewerColumn(tree, SWT.NONE);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(100, 120));
        column.setLabelProvider(new DelegatingStyledCellLabelProvider(labels) {
            @Override
            public String getToolTipText(Object element) {
                return labels.getText(element);
            }
        });
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.setUseHashlookup(true);
        tree.setContentProvider(content);
        tree.addFilter(filter);
        Renaming.install(tree, column);
        tree.addSelectionChangedListener(event -> activate(event.getStructuredSelection()));
        tree.addDoubleClickListener(event -> open(((IStructuredSelection) event.getSelection()).getFirstElement()));
    }

    private void open(Object element) {
        if (element != null && !ExplorerActions.open(element)) {
            tree.setExpandedState(element, !tree.getExpandedState(element));
        }
    }

    private void search(String text) {
        filter.setText(text);
        tree.getTree().setRedraw(false);
        tree.refresh();
        if (filter.isEmpty()) {
            tree.collapseAll();
            tree.expandToLevel(2);
        } else {
            tree.expandAll();
        }
        tree.getTree().setRedraw(true);
    }

    private static void activate(IStructuredSelection selection) {
        sessionOf(selection.getFirstElement()).ifPresent(OpenStudies.get()::activate);
    }

    private static Optional<StudySession> sessionOf(Object element) {
        return switch (element) {
            case StudySession session -> Optional.of(session);
            case Group group -> Optional.of(group.session());
            case ExplorerLine line -> Optional.of(line.session());
            case EObject object -> OpenStudies.get().of(object);
            case null, default -> Optional.empty();
        };
    }

    private void showStudies() {
        boolean none = OpenStudies.get().all().isEmpty();
        ((StackLayout) stack.getLayout()).topControl = none ? empty : full;
        stack.layout();
        if (!none) {
            tree.setInput(OpenStudies.get());
            tree.expandToLevel(2);
        }
    }

    @Override
    public void opened(StudySession session) {
        session.addListener(this);
        showStudies();
    }

    @Override
    public void closed(StudySession session) {
        showStudies();
    }

    @Override
    public void changed(Set<EObject> objects) {
        if (!tree.isCellEditorActive()) {
            tree.refresh();
        }
    }

    @Override
    public boolean show(StudySession session, EObject object) {
        tree.setSelection(new StructuredSelection(object), true);
        return !tree.getStructuredSelection().isEmpty();
    }

    /** Puts the cursor into the field that narrows the tree. */
    public void find() {
        search.setFocus();
        search.selectAll();
    }

    @Override
    public void setFocus() {
        if (OpenStudies.get().all().isEmpty()) {
            empty.setFocus();
        } else {
            tree.getTree().setFocus();
        }
    }

    @Override
    public void dispose() {
        OpenStudies.get().removeListener(this);
        OpenStudies.get().all().forEach(session -> session.removeListener(this));
        super.dispose();
    }
}
