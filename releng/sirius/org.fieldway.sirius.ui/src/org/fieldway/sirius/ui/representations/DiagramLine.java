/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.representations;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.fieldway.sirius.ui.session.Diagram;
import org.fieldway.ui.explorer.ExplorerLine;
import org.fieldway.ui.selection.StandsFor;
import org.fieldway.ui.study.StudySession;

/**
 * A diagram or table in the study explorer.
 *
 * @param uid what it is called by in the study's file of diagrams
 */
record DiagramLine(StudySession session, String uid) implements ExplorerLine {

    static DiagramLine of(StudySession session, Diagram diagram) {
        return new DiagramLine(session, Representations.uid(diagram));
    }

    private Optional<Diagram> diagram() {
        return Representations.find(session, uid);
    }

    @Override
    public String name() {
        return diagram().map(Diagram::name).orElse("");
    }

    @Override
    public String detail() {
        return diagram().flatMap(found -> Kind.named(found.kind())).map(Kind::label).filter(label -> !name().startsWith(label)).orElse("");
    }

    @Override
    public Image image() {
        return diagram().flatMap(found -> Kind.named(found.kind())).map(Kind::icon).orElse(null);
    }

    @Override
    public void open() {
        diagram().ifPresent(found -> Representations.open(session, found));
    }

    @Override
    public boolean isChangeable() {
        return diagram().isPresent();
    }

    @Override
    public void rename(String name) {
        diagram().ifPresent(found -> Representations.rename(session, found, name));
    }

    @Override
    public void delete(List<ExplorerLine> lines) {
        Representations.delete(session, lines.stream().filter(DiagramLine.class::isInstance)
                .flatMap(line -> ((DiagramLine) line).diagram().stream()).toList());
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type != StandsFor.class ? null : diagram().flatMap(Diagram::target).map(StandsFor::new).map(type::cast).orElse(null);
    }
}
