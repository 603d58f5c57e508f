/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.drafting;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.fieldway.model.journey.CardWording;
import org.fieldway.model.journey.LaneRule;
import org.fieldway.model.journey.MapRule;
import org.fieldway.ui.study.StudySession;

/** Shows one rule and lets it be edited. */
final class RuleForm {

    private static final List<CardWording> WORDINGS = List.of(CardWording.CODE_NAME, CardWording.QUOTE, CardWording.ASPECT);
    private static final int TREE_HEIGHT = 260;

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Label nothing;
    private final Composite form;
    private final CodeChoice codes;
    private final Button below;
    private final ConditionsPart conditions;
    private final Combo wording;
    private final Spinner minimum;
    private final Label count;
    private final Runnable changed;
    private MapRule rule;

    RuleForm(Composite parent, StudySession session, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        nothing = new Label(area, SWT.WRAP);
        nothing.setText(Messages.noRuleSelected);
        form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(6, 6).applyTo(form);
        label(Messages.codes);
        codes = new CodeChoice(form, session.openStudy().codebook(), this::edited);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TREE_HEIGHT).applyTo(codes.control());
        below = new Button(form, SWT.CHECK);
        below.setText(Messages.includeSubcodes);
        below.addListener(SWT.Selection, event -> {
            rule.setIncludeSubcodes(below.getSelection());
            edited();
        });
        label(Messages.conditions);
        conditions = new ConditionsPart(form, session.study().getAttributeDefinitions(), this::edited);
        var lane = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(lane);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lane);
        new Label(lane, SWT.NONE).setText(Messages.wording);
        wording = new Combo(lane, SWT.READ_ONLY);
        wording.setItems(Messages.codeName, Messages.quote, Messages.aspect);
        wording.addListener(SWT.Selection, event -> edit(own -> own.setWording(WORDINGS.get(wording.getSelectionIndex()))));
        new Label(lane, SWT.NONE).setText(Messages.minimum);
        minimum = new Spinner(lane, SWT.BORDER);
        minimum.setValues(1, 1, 999, 0, 1, 5);
        minimum.addListener(SWT.Selection, event -> edit(own -> own.setMinimumParticipants(minimum.getSelection())));
        count = new Label(form, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        show(null);
    }

    private void label(String text) {
        new Label(form, SWT.NONE).setText(text);
    }

    private void edit(Consumer<LaneRule> change) {
        if (rule instanceof LaneRule own) {
            change.accept(own);
            edited();
        }
    }

    private void edited() {
        count.setText(Messages.counting);
        changed.run();
    }

    /** @param shown null for none */
    void show(MapRule shown) {
        rule = shown;
        stack.topControl = shown == null ? nothing : form;
        if (shown != null) {
            codes.show(shown);
            conditions.show(shown);
            below.setSelection(shown.isIncludeSubcodes());
            boolean ofLane = shown instanceof LaneRule;
            wording.setEnabled(ofLane);
            minimum.setEnabled(ofLane);
            if (shown instanceof LaneRule own) {
                wording.select(WORDINGS.indexOf(own.getWording()));
                minimum.setSelection(own.getMinimumParticipants());
            } else {
                wording.deselectAll();
            }
        }
        area.layout(true, true);
    }

    void count(String text) {
        count.setText(text);
    }

    Composite control() {
        return area;
    }
}
