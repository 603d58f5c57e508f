/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.drafting.MapPeople;
import org.fieldway.core.drafting.RuleCount;
import org.fieldway.core.index.CodingIndex;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapRule;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Named;
import org.fieldway.ui.study.StudySession;

/** The rules by which cards of a map are drafted, with what each takes now. */
final class RulesDialog extends TrayDialog {

    private static final int TREE_WIDTH = 260;
    private static final int FORM_WIDTH = 560;

    private final StudySession session;
    private final JourneyMap map;
    private final RuleEdits edits;
    private Tree tree;
    private RuleForm form;
    private Button remove;
    private int counting;

    RulesDialog(Shell parent, StudySession session, JourneyMap map) {
        super(parent);
        this.session = session;
        this.map = map;
        this.edits = new RuleEdits(map);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.rulesTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).spacing(14, 6).applyTo(area);
        var left = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(left);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
        tree = new Tree(left, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(TREE_WIDTH, SWT.DEFAULT).applyTo(tree);
        tree.addListener(SWT.Selection, event -> selected());
        button(left, Messages.addRule, this::add);
        remove = button(left, Messages.removeRule, this::remove);
        form = new RuleForm(area, session, this::edited);
        GridDataFactory.fillDefaults().grab(true, true).hint(FORM_WIDTH, SWT.DEFAULT).applyTo(form.control());
        fill(null);
        return area;
    }

    private static Button button(Composite parent, String text, Runnable what) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> what.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    /** @param chosen the rule that is selected afterwards; null for the first one */
    private void fill(MapRule chosen) {
        tree.removeAll();
        TreeItem select = null;
        for (EObject owner : edits.owners()) {
            var item = new TreeItem(tree, SWT.NONE);
            item.setText(NLS.bind(owner instanceof Stage ? Messages.stageRow : Messages.laneRow, session.nameOf(owner)));
            item.setData(owner);
            int number = 1;
            for (MapRule rule : edits.of(owner)) {
                var child = new TreeItem(item, SWT.NONE);
                child.setText(name(rule, number++));
                child.setData(rule);
                select = rule == chosen || chosen == null && select == null ? child : select;
            }
            item.setExpanded(true);
        }
        if (select != null) {
            tree.setSelection(select);
        }
        selected();
    }

    private static String name(MapRule rule, int number) {
        List<String> codes = Stream.concat(rule.getCodes().stream(), rule.getCodeSets().stream()).map(Named::getName).toList();
        return NLS.bind(Messages.rule, number, codes.isEmpty() ? Messages.noCode : String.join(", ", codes));
    }

    private Object chosen() {
        return tree.getSelectionCount() == 0 ? null : tree.getSelection()[0].getData();
    }

    private void selected() {
        MapRule rule = chosen() instanceof MapRule found ? found : null;
        remove.setEnabled(rule != null);
        form.show(rule);
        edited();
    }

    private void add() {
        Object at = chosen() instanceof MapRule ? tree.getSelection()[0].getParentItem().getData() : chosen();
        if (at instanceof EObject owner) {
            fill(edits.add(owner));
        }
    }

    private void remove() {
        if (chosen() instanceof MapRule rule) {
            edits.remove(rule);
            fill(null);
        }
    }

    /** Counts anew what the rule takes, beside the user interface. */
    private void edited() {
        int own = ++counting;
        if (!(chosen() instanceof MapRule rule)) {
            return;
        }
        TreeItem row = tree.getSelection()[0];
        row.setText(name(rule, row.getParentItem().indexOf(row) + 1));
        var people = MapPeople.of(session.study(), map);
        Function<CodingIndex, RuleCount> asked = RuleCount.asking(session.openStudy(), rule,
                people.isEmpty() ? session.study().getParticipants() : people, LocalDate.now());
        Display display = tree.getDisplay();
        try {
            CodingIndex index = session.openStudy().index();
            IJobFunction work = monitor -> {
                RuleCount count = asked.apply(index);
                display.asyncExec(() -> tell(own, count));
                return Status.OK_STATUS;
            };
            Job.createSystem(Messages.counting, work).schedule();
        } catch (FieldwayException e) {
            form.count(e.getMessage());
        }
    }

    private void tell(int own, RuleCount count) {
        if (own == counting && !tree.isDisposed()) {
            form.count(NLS.bind(Messages.matches, count.excerpts(), count.participants()));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** What was edited, as one command. */
    Command command() {
        return edits.command(session.domain());
    }
}
