/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.drafting.Draft;
import org.fieldway.core.drafting.MapPeople;
import org.fieldway.core.drafting.NewMap;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantGroup;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.study.StudySession;

/** Asks whose journey is to be drafted and by which rules, and shows what that gives before anything is made. */
final class DraftDialog extends TrayDialog {

    private static final int WIDTH = 560;
    private static final int ROWS = 11;
    private static final int PREVIEW_LINES = 6;

    private final StudySession session;
    private final Drafter drafter;
    private final List<RuleSource> sources;
    private Table people;
    private Combo rules;
    private Text name;
    private Text preview;
    private String suggested = "";
    private NewMap made;
    private Draft draft;

    DraftDialog(Shell parent, StudySession session) {
        super(parent);
        this.session = session;
        this.drafter = new Drafter(session);
        this.sources = RuleSource.of(session);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(14, 12).spacing(8, 6).applyTo(area);
        label(area, Messages.who);
        people = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, people.getItemHeight() * ROWS).applyTo(people);
        session.study().getGroups().forEach(group -> row(group, NLS.bind(Messages.groupRow, session.nameOf(group),
                MapPeople.members(session.study(), List.of(group)).size())));
        session.study().getParticipants().forEach(person -> row(person, session.nameOf(person)));
        people.addListener(SWT.Selection, event -> changed());
        label(area, Messages.rulesFrom);
        rules = new Combo(area, SWT.READ_ONLY);
        sources.forEach(source -> rules.add(source.label()));
        rules.select(0);
        rules.addListener(SWT.Selection, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rules);
        label(area, Messages.name);
        name = new Text(area, SWT.BORDER);
        name.addListener(SWT.Modify, event -> enable());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        label(area, Messages.preview);
        preview = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        preview.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, preview.getLineHeight() * PREVIEW_LINES)
                .applyTo(preview);
        preview.setText(Messages.nobodyChosen);
        return area;
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private void row(Object subject, String text) {
        var item = new TableItem(people, SWT.NONE);
        item.setText(text);
        item.setData(subject);
    }

    private Who who() {
        List<ParticipantGroup> groups = new ArrayList<>();
        List<Participant> persons = new ArrayList<>();
        Arrays.stream(people.getItems()).filter(TableItem::getChecked).map(TableItem::getData).forEach(chosen -> {
            switch (chosen) {
                case ParticipantGroup group -> groups.add(group);
                case Participant person -> persons.add(person);
                default -> throw new IllegalStateException();
            }
        });
        return new Who(groups, persons);
    }

    private void changed() {
        draft = null;
        Who who = who();
        if (name.getText().isBlank() || name.getText().equals(suggested)) {
            suggested = who.suggestedName();
            name.setText(suggested);
        }
        enable();
        if (who.isNobody() || sources.isEmpty()) {
            preview.setText(Messages.nobodyChosen);
            return;
        }
        preview.setText(Messages.looking);
        try {
            made = sources.get(rules.getSelectionIndex()).giveTo(who.map(session.openStudy(), "", LocalDate.now()));
            drafter.draft(made::question, this::show);
        } catch (FieldwayException e) {
            preview.setText(e.getMessage());
        }
    }

    private void show(Draft found) {
        if (!preview.isDisposed()) {
            draft = found;
            preview.setText(DraftText.of(found));
            enable();
        }
    }

    private void enable() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(draft != null && !name.getText().isBlank());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.draftVerb, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        String wanted = name.getText().strip();
        if (session.maps().stream().anyMatch(other -> wanted.equalsIgnoreCase(other.getName()))) {
            Dialogs.get().inform(Messages.title, NLS.bind(Messages.nameTaken, wanted));
            return;
        }
        made.map().setName(wanted);
        super.okPressed();
    }

    @Override
    public boolean close() {
        drafter.close();
        return super.close();
    }

    /** The map that was asked for, with its draft; empty where the dialog was cancelled. */
    Optional<NewMap> made() {
        return draft == null ? Optional.empty() : Optional.ofNullable(made);
    }

    Draft draft() {
        return draft;
    }
}
