/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The quotes, grouped by who speaks; a native tree, so that screen readers read it. */
final class QuoteTree {

    private static final int EXPANDED_AT_ONCE = 300;

    private final TreeViewer tree;
    private List<QuoteGroup> groups = List.of();

    QuoteTree(Composite parent) {
        var columns = new TreeColumnLayout();
        parent.setLayout(columns);
        tree = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.FULL_SELECTION);
        tree.setUseHashlookup(true);
        var labels = new QuoteLabels();
        var column = new TreeViewerColumn(tree, SWT.NONE);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(100, 160));
        column.setLabelProvider(new DelegatingStyledCellLabelProvider(labels) {
            @Override
            public String getToolTipText(Object element) {
                return element instanceof QuoteRow row && row.released().isShown() ? row.released().words() : labels.getText(element);
            }
        });
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.setContentProvider(new Content());
        tree.addDoubleClickListener(event -> {
            if (event.getViewer().getSelection() instanceof StructuredSelection one && one.getFirstElement() instanceof QuoteGroup group) {
                tree.setExpandedState(group, !tree.getExpandedState(group));
            }
        });
    }

    TreeViewer viewer() {
        return tree;
    }

    /**
     * Shows rows; what was selected or open stays so where it is still there.
     *
     * @param first whether the first quote is selected where nothing else is
     */
    void show(List<QuoteRow> rows, boolean first) {
        List<QuoteRow> before = selected();
        Set<String> open = Arrays.stream(tree.getExpandedElements()).map(group -> ((QuoteGroup) group).who()).collect(Collectors.toSet());
        groups = QuoteGroup.of(rows);
        tree.getTree().setRedraw(false);
        tree.setInput(groups);
        if (rows.size() <= EXPANDED_AT_ONCE) {
            tree.expandAll();
        } else {
            tree.setExpandedElements(groups.stream().filter(group -> open.contains(group.who())).toArray());
        }
        tree.getTree().setRedraw(true);
        List<QuoteRow> still = rows.stream().filter(row -> before.stream().anyMatch(row::isSame)).toList();
        select(still.isEmpty() && first && !groups.isEmpty() ? groups.getFirst().rows().subList(0, 1) : still);
    }

    void select(Collection<QuoteRow> rows) {
        rows.stream().findFirst().ifPresent(first -> groups.stream().filter(group -> group.rows().contains(first))
                .forEach(group -> tree.setExpandedState(group, true)));
        tree.setSelection(new StructuredSelection(List.copyOf(rows)), true);
    }

    /** The selected quotes; those of a selected group too. */
    List<QuoteRow> selected() {
        return tree.getStructuredSelection().stream().flatMap(element -> switch (element) {
            case QuoteRow row -> List.of(row).stream();
            case QuoteGroup group -> group.rows().stream();
            default -> List.<QuoteRow>of().stream();
        }).distinct().toList();
    }

    List<QuoteGroup> groups() {
        return groups;
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof QuoteGroup group ? group.rows().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof QuoteGroup;
        }
    }
}
