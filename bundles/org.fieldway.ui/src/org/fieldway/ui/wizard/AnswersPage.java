/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.wizard;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A page of questions one below the other. What is missing is said from the first change on, never before anything was typed. */
abstract class AnswersPage extends WizardPage {

    private final Supplier<String> problem;

    AnswersPage(String name, String title, String description, Supplier<String> problem) {
        super(name, title, null);
        this.problem = problem;
        setDescription(description);
    }

    @Override
    public final void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(10, 8).applyTo(area);
        questions(area);
        setControl(area);
        setPageComplete(problem.get() == null);
    }

    /** Puts the questions into three columns: label, field, button. */
    abstract void questions(Composite area);

    /** To be called after each change of an answer. */
    final void answered() {
        String wrong = problem.get();
        setErrorMessage(wrong);
        setPageComplete(wrong == null);
    }

    final Label label(Composite area, String text) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        return label;
    }

    final Text text(Composite area, int style, int columns, String initial, Consumer<String> answer) {
        var text = new Text(area, SWT.BORDER | style);
        text.setText(initial);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
        text.addModifyListener(event -> {
            answer.accept(text.getText().strip());
            answered();
        });
        return text;
    }

    /** A line in plain words below a question. */
    final Label hint(Composite area, String text) {
        new Label(area, SWT.NONE);
        var hint = new Label(area, SWT.WRAP);
        hint.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(380, SWT.DEFAULT).applyTo(hint);
        return hint;
    }
}
