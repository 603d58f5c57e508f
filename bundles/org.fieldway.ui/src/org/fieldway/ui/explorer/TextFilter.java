/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import java.util.Locale;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Leaves what contains the text, what is around it, and what is below it. */
final class TextFilter extends ViewerFilter {

    private final ILabelProvider labels;
    private final ITreeContentProvider content;
    private String wanted = "";

    TextFilter(ILabelProvider labels, ITreeContentProvider content) {
        this.labels = labels;
        this.content = content;
    }

    void setText(String text) {
        wanted = text.strip().toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return wanted.isEmpty() || matches(element) || isBelowMatch(element) || hasMatchBelow(element);
    }

    private boolean matches(Object element) {
        return labels.getText(element).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private boolean isBelowMatch(Object element) {
        for (Object around = content.getParent(element); around != null; around = content.getParent(around)) {
            if (matches(around)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMatchBelow(Object element) {
        for (Object child : content.getChildren(element)) {
            if (matches(child) || hasMatchBelow(child)) {
                return true;
            }
        }
        return false;
    }
}
