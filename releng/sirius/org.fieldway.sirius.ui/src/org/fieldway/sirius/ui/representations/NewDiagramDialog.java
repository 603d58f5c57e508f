/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.representations;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.fieldway.ui.study.StudySession;

/** Asks which kind of diagram or table is wanted, of which map, and how it is to be called. */
public final class NewDiagramDialog extends TitleAreaDialog {

    private static final int WIDTH = 460;

    private final StudySession study;
    private final List<Kind> kinds;
    private Table kind;
    private Label subjectLabel;
    private Combo subject;
    private Text name;
    private List<EObject> subjects = List.of();
    private String proposed = "";
    private NewDiagram answer;

    public NewDiagramDialog(Shell parent, StudySession study) {
        super(parent);
        this.study = study;
        kinds = Kind.all();
        setHelpAvailable(false);
    }

    /** Asks, makes what was asked for and opens it. */
    public static void ask(Shell shell, StudySession study) {
        var dialog = new NewDiagramDialog(shell, study);
        if (dialog.open() == Window.OK) {
            dialog.answer().ifPresent(wanted -> Representations.create(study, wanted).ifPresent(made -> Representations.open(study, made)));
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.newTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 12).spacing(12, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        label(area, Messages.kind, SWT.BEGINNING);
        kind = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        kinds.forEach(each -> {
            var item = new TableItem(kind, SWT.NONE);
            item.setText(each.label());
            item.setImage(each.icon());
        });
        kind.addListener(SWT.Selection, event -> kindChanged());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH - 120, SWT.DEFAULT).applyTo(kind);
        subjectLabel = label(area, Messages.subject, SWT.CENTER);
        subject = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        subject.addListener(SWT.Selection, event -> subjectChanged());
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(subject);
        label(area, Messages.name, SWT.CENTER);
        name = new Text(area, SWT.BORDER | SWT.SINGLE);
        name.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(name);
        setTitle(Messages.newHeading);
        kind.select(0);
        kindChanged();
        return area;
    }

    private static Label label(Composite area, String text, int vertical) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
        return label;
    }

    private Optional<Kind> chosenKind() {
        return kind.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(kinds.get(kind.getSelectionIndex()));
    }

    private Optional<EObject> chosenSubject() {
        return subject.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(subjects.get(subject.getSelectionIndex()));
    }

    private void kindChanged() {
        subjects = chosenKind().map(chosen -> chosen.subjects(study)).orElse(List.of());
        subject.setItems(subjects.stream().map(study::nameOf).toArray(String[]::new));
        subject.select(0);
        boolean needed = chosenKind().filter(chosen -> !chosen.isOfWholeStudy(study)).isPresent();
        subject.setEnabled(needed);
        subjectLabel.setEnabled(needed);
        subjectChanged();
    }

    /** A name that somebody typed stays. */
    private void subjectChanged() {
        if (name.getText().equals(proposed)) {
            proposed = chosenKind().flatMap(wanted -> chosenSubject().map(about -> Representations.proposedName(study, wanted, about))).orElse("");
            name.setText(proposed);
        }
        check();
    }

    private void check() {
        String wrong = chosenKind().isEmpty() ? Messages.noKind : chosenSubject().isEmpty() ? Messages.noSubject
                : name.getText().isBlank() ? Messages.noName : null;
        setErrorMessage(wrong);
        setMessage(chosenKind().map(chosen -> explanation(chosen)).orElse(Messages.newIntroduction));
        Button make = getButton(IDialogConstants.OK_ID);
        if (make != null) {
            make.setEnabled(wrong == null);
        }
    }

    private static String explanation(Kind kind) {
        return switch (kind.name()) {
            case Kind.JOURNEY_DIAGRAM -> Messages.aboutJourneyDiagram;
            case Kind.JOURNEY_TABLE -> Messages.aboutJourneyTable;
            case Kind.SERVICE_MAP -> Messages.aboutServiceMap;
            case Kind.DESIGN_MAP -> Messages.aboutDesignMap;
            case Kind.CODES -> Messages.aboutCodes;
            default -> Messages.newIntroduction;
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.make, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, WIDTH), size.y);
    }

    @Override
    protected void okPressed() {
        answer = new NewDiagram(chosenKind().orElseThrow(), chosenSubject().orElseThrow(), name.getText().strip());
        super.okPressed();
    }

    /** What was asked for; empty before the dialog was confirmed. */
    public Optional<NewDiagram> answer() {
        return Optional.ofNullable(answer);
    }
}
