/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.form;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.fieldway.ui.design.form.QuestionTree.Heading;
import org.fieldway.ui.study.ItemLabels;

/** Headings in bold, everything else as the model's labels say. */
final class QuestionLabels extends ColumnLabelProvider {

    private final ItemLabels labels;

    QuestionLabels(ItemLabels labels) {
        this.labels = labels;
    }

    @Override
    public String getText(Object element) {
        return element instanceof Heading heading ? heading.label()
                : labels.text((EObject) element).lines().collect(Collectors.joining(" "));
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof EObject object ? labels.image(object) : null;
    }

    @Override
    public Font getFont(Object element) {
        return element instanceof Heading ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
    }
}
