/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.workshop;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.ConsentTerms;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.render.pdf.Paper;

/** Asks how a map is printed for a workshop, and tells how much of it is withheld from those who get it. */
final class PrintDialog extends Dialog {

    private static final int WIDTH = 460;
    private static final List<Paper> PAPERS = List.of(Paper.A3, Paper.A0, Paper.A1, Paper.A2, Paper.A4);

    private final boolean worksheet;
    private final Function<Audience, Release<ReleasedMap>> releases;
    private final List<Audience> audiences = List.copyOf(ConsentTerms.shipped().audiences());
    private Audience audience;
    private Combo paper;
    private Button cards;
    private Label withheld;
    private Paper chosenPaper = Paper.A4;
    private boolean withCards;
    private Release<ReleasedMap> release;

    /** @param worksheet false for the plain version to check */
    PrintDialog(Shell parent, boolean worksheet, Audience first, Function<Audience, Release<ReleasedMap>> releases) {
        super(parent);
        this.worksheet = worksheet;
        this.audience = first;
        this.releases = releases;
    }

    /** What is printed. */
    Release<ReleasedMap> release() {
        return release;
    }

    /** On what; A4 for the plain version. */
    Paper paper() {
        return chosenPaper;
    }

    /** True where the cards that are there are printed on the worksheet. */
    boolean withCards() {
        return withCards;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(worksheet ? Messages.worksheetTitle : Messages.plainTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).spacing(12, 8).applyTo(area);
        var introduction = wide(area, worksheet ? Messages.worksheetIntroduction : Messages.plainIntroduction);
        introduction.setFont(area.getFont());
        if (worksheet) {
            paper = combo(area, Messages.paper, PAPERS.stream().map(Paper::name).toList(), 0);
            cards = new Button(area, SWT.CHECK);
            cards.setText(Messages.printCards);
            GridDataFactory.fillDefaults().span(2, 1).applyTo(cards);
        }
        Combo shownTo = combo(area, Messages.shownTo, audiences.stream().map(Audience::label).toList(), audiences.indexOf(audience));
        shownTo.addListener(SWT.Selection, event -> show(audiences.get(shownTo.getSelectionIndex())));
        withheld = wide(area, "");
        show(audience);
        return area;
    }

    private static Label wide(Composite area, String text) {
        var label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Combo combo(Composite area, String label, List<String> choices, int selected) {
        new Label(area, SWT.NONE).setText(label);
        var combo = new Combo(area, SWT.READ_ONLY);
        choices.forEach(combo::add);
        combo.select(selected);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void show(Audience chosen) {
        audience = chosen;
        release = releases.apply(chosen);
        int number = release.withheld().size();
        withheld.setText(number == 0 ? NLS.bind(Messages.nothingWithheld, chosen.label())
                : number == 1 ? NLS.bind(Messages.oneWithheld, chosen.label()) : NLS.bind(Messages.manyWithheld, number, chosen.label()));
        withheld.requestLayout();
    }

    @Override
    protected void okPressed() {
        if (worksheet) {
            chosenPaper = PAPERS.get(paper.getSelectionIndex());
            withCards = cards.getSelection();
        }
        super.okPressed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.savePdf, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
