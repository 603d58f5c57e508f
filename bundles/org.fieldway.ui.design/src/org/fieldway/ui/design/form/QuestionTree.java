/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyPackage.Literals;
import org.fieldway.ui.study.StudySession;

/** Questions with their sub-questions, aims and objectives as one tree, with buttons to add, remove and order. */
public final class QuestionTree {

    private static final int HEIGHT = 360;
    private static final int WIDTH = 300;

    /** A list of the study as a line of the tree. */
    public record Heading(EReference list, String label) { }

    private final Supplier<Study> study;
    private final ListEdits edits;
    private final TreeViewer viewer;
    private final ListButtons buttons;
    private Consumer<List<EObject>> listener = selected -> { };
    private Runnable begin = () -> { };

    /**
     * Makes the tree.
     *
     * @param headings the lists that are shown
     * @param adding the words on the buttons that add: a question, a sub-question, an aim, an objective
     */
    public QuestionTree(Composite parent, FormToolkit toolkit, StudySession session, Supplier<Study> study,
            List<Heading> headings, List<String> adding) {
        this.study = study;
        edits = new ListEdits(session);
        Composite area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(1, 4).spacing(0, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        viewer = new TreeViewer(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getControl());
        viewer.setContentProvider(new QuestionContent(headings));
        viewer.setLabelProvider(new QuestionLabels(session.labels()));
        viewer.addSelectionChangedListener(e -> selectionChanged());
        viewer.getTree().addListener(SWT.KeyDown, this::pressed);
        buttons = new ListButtons(area, toolkit, edits, this::selected);
        buttons.add(adding.get(0), () -> add(study.get(), Literals.STUDY__QUESTIONS));
        buttons.add(adding.get(1), this::addSubquestion);
        buttons.add(adding.get(2), () -> add(study.get(), Literals.STUDY__AIMS));
        buttons.add(adding.get(3), () -> add(study.get(), Literals.STUDY__OBJECTIVES));
        buttons.finish(this::remove);
        viewer.setInput(study.get());
        viewer.expandAll();
    }

    private void pressed(Event e) {
        if (e.keyCode == SWT.DEL) {
            remove();
        } else if (e.keyCode == SWT.INSERT) {
            add(study.get(), Literals.STUDY__QUESTIONS);
        }
    }

    private void addSubquestion() {
        EObject above = selected().size() == 1 ? selected().get(0) : null;
        if (above instanceof ResearchQuestion question) {
            add(question, Literals.RESEARCH_QUESTION__CHILDREN);
        } else {
            add(study.get(), Literals.STUDY__QUESTIONS);
        }
    }

    private void add(EObject owner, EReference list) {
        EObject added = edits.add(owner, list);
        if (added != null) {
            viewer.refresh();
            select(added);
            begin.run();
        }
    }

    private void remove() {
        if (edits.remove(selected())) {
            viewer.refresh();
        }
    }

    private List<EObject> selected() {
        List<EObject> selected = new ArrayList<>();
        for (Object element : viewer.getStructuredSelection()) {
            if (element instanceof EObject object) {
                selected.add(object);
            }
        }
        return selected;
    }

    private void selectionChanged() {
        buttons.update();
        listener.accept(selected());
    }

    /** Calls the listener with what is selected. */
    public void onSelect(Consumer<List<EObject>> newListener) {
        listener = newListener;
    }

    /** Calls the listener when something was added, so that it can be typed. */
    public void onAdded(Runnable newListener) {
        begin = newListener;
    }

    /** Selects an object; false where it is not in the tree. */
    public boolean select(EObject object) {
        viewer.setSelection(new StructuredSelection(object), true);
        return selected().contains(object);
    }

    /** Shows the model's values anew. */
    public void refresh() {
        if (!viewer.getControl().isDisposed()) {
            viewer.refresh();
            buttons.update();
        }
    }

    /** Gives the tree the focus. */
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    /** The tree, for tests and menus. */
    public TreeViewer viewer() {
        return viewer;
    }
}
