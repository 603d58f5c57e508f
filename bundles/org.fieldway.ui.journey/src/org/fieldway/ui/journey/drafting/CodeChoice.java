/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.drafting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeSet;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.journey.MapRule;

/** Codes and code sets to tick. */
final class CodeChoice {

    private final Tree tree;
    private final List<TreeItem> items = new ArrayList<>();
    private MapRule rule;

    CodeChoice(Composite parent, Codebook codebook, Runnable changed) {
        tree = new Tree(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        codebook.getCodes().forEach(code -> add(new TreeItem(tree, SWT.NONE), code));
        if (!codebook.getSets().isEmpty()) {
            TreeItem sets = new TreeItem(tree, SWT.NONE);
            sets.setText(Messages.codeSets);
            sets.setGrayed(true);
            codebook.getSets().forEach(set -> item(new TreeItem(sets, SWT.NONE), set, set.getName()));
        }
        for (TreeItem top : tree.getItems()) {
            top.setExpanded(true);
        }
        tree.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK && event.item instanceof TreeItem item) {
                choose(item);
                changed.run();
            }
        });
    }

    private void add(TreeItem item, Code code) {
        item(item, code, code.getName());
        code.getChildren().forEach(child -> add(new TreeItem(item, SWT.NONE), child));
    }

    private void item(TreeItem item, Object data, String name) {
        item.setText(name == null ? "" : name);
        item.setData(data);
        items.add(item);
    }

    private void choose(TreeItem item) {
        switch (item.getData()) {
            case Code code -> toggle(rule.getCodes(), code, item.getChecked());
            case CodeSet set -> toggle(rule.getCodeSets(), set, item.getChecked());
            case null, default -> item.setChecked(false);
        }
    }

    private static <T> void toggle(List<T> list, T element, boolean in) {
        if (in) {
            list.add(element);
        } else {
            list.remove(element);
        }
    }

    void show(MapRule shown) {
        rule = shown;
        items.forEach(item -> item.setChecked(rule.getCodes().contains(item.getData())
                || rule.getCodeSets().contains(item.getData())));
        items.stream().filter(TreeItem::getChecked).findFirst().ifPresent(tree::showItem);
    }

    Control control() {
        return tree;
    }
}
