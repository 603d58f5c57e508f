/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.problems;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.fieldway.core.validation.Severity;
import org.fieldway.ui.image.Icons;
import org.fieldway.ui.theme.Palette;

/** The list of problems with a switch for each severity above it, and the explanation of the selected one below. */
final class ProblemsTable {

    private final Map<Severity, Button> switches = new EnumMap<>(Severity.class);
    private final Composite bar;
    private final Label state;
    private final Composite area;
    private final TableViewer table;
    private final Label explanation;
    private List<Problem> all = List.of();

    /** @param open called with the problem to go to, by double click or Enter */
    ProblemsTable(Composite parent, Consumer<Problem> open) {
        bar = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(6).center(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        for (Severity severity : Severity.values()) {
            switches.put(severity, switchFor(severity));
        }
        state = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(state);
        area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        ProblemColumns.create(table, layout);
        explanation = new Label(parent, SWT.WRAP);
        explanation.setForeground(Palette.QUIET_TEXT.colour());
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(300, SWT.DEFAULT).applyTo(explanation);
        table.addSelectionChangedListener(event -> explain((Problem) event.getStructuredSelection().getFirstElement()));
        table.addOpenListener(event -> open.accept((Problem) table.getStructuredSelection().getFirstElement()));
        explain(null);
    }

    private Button switchFor(Severity severity) {
        var button = new Button(bar, SWT.CHECK);
        button.setImage(Icons.of(SeverityText.icon(severity)));
        button.setSelection(true);
        button.addListener(SWT.Selection, event -> fill());
        return button;
    }

    /** Says something in the place of the list. */
    void say(String text) {
        all = List.of();
        fill();
        state.setText(text);
        arrange(false);
    }

    void show(List<Problem> problems) {
        all = problems;
        fill();
        state.setText(problems.isEmpty() ? Messages.nothingFound : Messages.allHidden);
        arrange(!problems.isEmpty());
    }

    private void fill() {
        switches.forEach((severity, button) -> button.setText(SeverityText.counted(severity, count(severity))));
        Problem before = (Problem) table.getStructuredSelection().getFirstElement();
        table.setInput(shown());
        table.setSelection(before == null ? null : new StructuredSelection(before));
        arrange(!all.isEmpty());
    }

    private long count(Severity severity) {
        return all.stream().filter(problem -> problem.severity() == severity).count();
    }

    /** The problems of the severities that are switched on. */
    List<Problem> shown() {
        return all.stream().filter(problem -> switches.get(problem.severity()).getSelection()).toList();
    }

    private void arrange(boolean any) {
        boolean lines = any && !shown().isEmpty();
        state.setText(any ? Messages.allHidden : state.getText());
        take(bar, any);
        take(state, !lines);
        take(area, lines);
        explain((Problem) table.getStructuredSelection().getFirstElement());
    }

    private void explain(Problem problem) {
        explanation.setText(problem == null ? "" : problem.explanation().replace("&", "&&"));
        take(explanation, problem != null && !problem.explanation().isEmpty());
        explanation.getParent().layout(true, true);
    }

    private static void take(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    void setFocus() {
        if (area.isVisible()) {
            table.getTable().setFocus();
        } else {
            bar.setFocus();
        }
    }
}
