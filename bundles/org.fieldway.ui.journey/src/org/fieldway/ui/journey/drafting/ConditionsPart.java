/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.drafting;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.model.journey.AttributeCondition;
import org.fieldway.model.journey.Comparison;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.MapRule;
import org.fieldway.model.study.AttributeChoice;
import org.fieldway.model.study.AttributeDefinition;

/** The conditions of a rule: a list of them, and a row in which one is put together. */
final class ConditionsPart {

    private static final List<Comparison> COMPARISONS = List.of(Comparison.IS, Comparison.IS_NOT, Comparison.AT_LEAST,
            Comparison.AT_MOST, Comparison.CONTAINS, Comparison.IS_SET);
    private static final int LINES = 3;

    private final List<AttributeDefinition> definitions;
    private final org.eclipse.swt.widgets.List present;
    private final Combo attribute;
    private final Combo comparison;
    private final Combo value;
    private final Runnable changed;
    private MapRule rule;

    ConditionsPart(Composite parent, List<AttributeDefinition> definitions, Runnable changed) {
        this.definitions = definitions;
        this.changed = changed;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        present = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(SWT.DEFAULT, present.getItemHeight() * LINES)
                .applyTo(present);
        button(area, Messages.removeCondition, this::remove);
        attribute = new Combo(area, SWT.READ_ONLY);
        attribute.setToolTipText(Messages.attribute);
        definitions.forEach(definition -> attribute.add(String.valueOf(definition.getName())));
        attribute.select(0);
        attribute.addListener(SWT.Selection, event -> offerValues());
        comparison = new Combo(area, SWT.READ_ONLY);
        COMPARISONS.forEach(each -> comparison.add(name(each)));
        comparison.select(0);
        comparison.addListener(SWT.Selection, event -> offerValues());
        value = new Combo(area, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(value);
        button(area, Messages.addCondition, this::add).setEnabled(!definitions.isEmpty());
        offerValues();
    }

    private static Button button(Composite area, String text, Runnable what) {
        var button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> what.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        return button;
    }

    private static String name(Comparison comparison) {
        return switch (comparison) {
            case IS -> Messages.isExactly;
            case IS_NOT -> Messages.isNot;
            case AT_LEAST -> Messages.atLeast;
            case AT_MOST -> Messages.atMost;
            case CONTAINS -> Messages.contains;
            case IS_SET -> Messages.isSet;
        };
    }

    private void offerValues() {
        value.removeAll();
        if (attribute.getSelectionIndex() >= 0) {
            definitions.get(attribute.getSelectionIndex()).getChoices().forEach(choice -> value.add(choice.getName()));
        }
        value.setEnabled(COMPARISONS.get(comparison.getSelectionIndex()) != Comparison.IS_SET);
    }

    private void add() {
        AttributeCondition condition = JourneyFactory.eINSTANCE.createAttributeCondition();
        AttributeDefinition definition = definitions.get(attribute.getSelectionIndex());
        condition.setDefinition(definition);
        condition.setComparison(COMPARISONS.get(comparison.getSelectionIndex()));
        if (value.isEnabled()) {
            String text = value.getText().strip();
            if (text.isEmpty()) {
                value.setFocus();
                return;
            }
            definition.getChoices().stream().filter(choice -> text.equalsIgnoreCase(choice.getName())).findFirst()
                    .ifPresentOrElse(condition::setChoice, () -> condition.setValue(text));
        }
        rule.getConditions().add(condition);
        refresh();
    }

    private void remove() {
        if (present.getSelectionIndex() >= 0) {
            rule.getConditions().remove(present.getSelectionIndex());
            refresh();
        }
    }

    private void refresh() {
        show(rule);
        changed.run();
    }

    void show(MapRule shown) {
        rule = shown;
        present.removeAll();
        rule.getConditions().forEach(condition -> present.add(text(condition)));
    }

    private static String text(AttributeCondition condition) {
        AttributeChoice choice = condition.getChoice();
        String wanted = choice != null ? choice.getName() : condition.getValue();
        String definition = condition.getDefinition() == null ? "?" : condition.getDefinition().getName();
        return (definition + " " + name(condition.getComparison()) + " " + (wanted == null ? "" : wanted)).strip();
    }
}
