/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Study;
import org.fieldway.ui.design.form.QuestionTree.Heading;

/** The headings, beneath them their lists, beneath questions their sub-questions. */
final class QuestionContent implements ITreeContentProvider {

    private final List<Heading> headings;
    private Study study;

    QuestionContent(List<Heading> headings) {
        this.headings = headings;
    }

    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
        study = (Study) now;
    }

    @Override
    public Object[] getElements(Object input) {
        return headings.toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return switch (element) {
            case Heading heading -> ((List<?>) study.eGet(heading.list())).toArray();
            case ResearchQuestion question -> question.getChildren().toArray();
            default -> new Object[0];
        };
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof EObject object && object.eContainer() == study) {
            return headings.stream().filter(h -> h.list() == object.eContainmentFeature()).findFirst().orElse(null);
        }
        return element instanceof EObject object ? object.eContainer() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }
}
