/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.representations;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.fieldway.ui.explorer.ExplorerLine;
import org.fieldway.ui.explorer.GroupKind;
import org.fieldway.ui.study.StudySession;

/** The heading “Diagrams and tables” of a study. */
public final class DiagramsGroup implements GroupKind {

    @Override
    public String label() {
        return Messages.heading;
    }

    @Override
    public String icon() {
        return "maps";
    }

    @Override
    public Image image() {
        return Kind.named(Kind.DESIGN_MAP).map(Kind::icon).orElseGet(GroupKind.super::image);
    }

    @Override
    public String summary(StudySession session) {
        int number = Representations.all(session).size();
        return number == 0 ? Messages.none : NLS.bind(number == 1 ? Messages.one : Messages.several, number);
    }

    @Override
    public List<ExplorerLine> children(StudySession session) {
        List<ExplorerLine> lines = Representations.all(session).stream().map(found -> (ExplorerLine) DiagramLine.of(session, found)).toList();
        return lines.isEmpty() ? List.of(new InvitingLine(session)) : lines;
    }

    @Override
    public EObject home(StudySession session) {
        return null;
    }

    @Override
    public EReference list() {
        return null;
    }
}
