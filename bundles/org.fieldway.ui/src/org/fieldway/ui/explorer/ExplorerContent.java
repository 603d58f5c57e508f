/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.fieldway.model.codes.Code;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.ui.explorer.groups.StudyGroups;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;

/** The tree: open studies, their headings, and the objects below them. Nothing of the material is loaded for it. */
final class ExplorerContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return OpenStudies.get().all().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children(parent).toArray();
    }

    private static List<?> children(Object parent) {
        return switch (parent) {
            case StudySession session -> StudyGroups.all().stream().map(kind -> new Group(session, kind)).toList();
            case Group group -> group.children();
            case Code code -> code.getChildren();
            case ResearchQuestion question -> question.getChildren();
            case Activity activity -> activity.getSessions();
            default -> List.of();
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return !children(element).isEmpty();
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case Group group -> parentOf(group);
            case ExplorerLine line -> headingOf(line.session(), line);
            case EObject object -> parentOf(object);
            default -> null;
        };
    }

    private static Object parentOf(Group group) {
        List<Group> tops = StudyGroups.all().stream().map(kind -> new Group(group.session(), kind)).toList();
        return tops.contains(group) ? group.session()
                : tops.stream().filter(top -> top.children().contains(group)).findFirst().<Object>map(top -> top).orElse(group.session());
    }

    /** The object around it if the tree shows that, else the heading that lists it. */
    private static Object parentOf(EObject object) {
        if (object.eContainer() != null && children(object.eContainer()).contains(object)) {
            return object.eContainer();
        }
        return OpenStudies.get().of(object).map(session -> headingOf(session, object)).orElse(null);
    }

    private static Object headingOf(StudySession session, Object object) {
        for (Object top : children(session)) {
            List<?> below = children(top);
            if (below.contains(object)) {
                return top;
            }
            for (Object inner : below) {
                if (inner instanceof Group && children(inner).contains(object)) {
                    return inner;
                }
            }
        }
        return session;
    }
}
