/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer.groups;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.fieldway.model.study.Output;
import org.fieldway.model.study.OutputKind;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.ui.explorer.GroupKind;
import org.fieldway.ui.study.StudySession;

/** Reports, films and what else comes out of the study. */
public enum OutputsGroup implements GroupKind {

    INSTANCE;

    @Override
    public String label() {
        return Messages.outputs;
    }

    @Override
    public String icon() {
        return "outputs";
    }

    @Override
    public String summary(StudySession session) {
        List<Output> all = children(session);
        int reports = count(all, OutputKind.REPORT);
        int films = count(all, OutputKind.FILM);
        return Counted.join(Counted.of(reports, Messages.oneReport, Messages.manyReports), Counted.of(films, Messages.oneFilm, Messages.manyFilms),
                Counted.of(all.size() - reports - films, Messages.oneOther, Messages.manyOthers));
    }

    private static int count(List<Output> all, OutputKind kind) {
        return (int) all.stream().filter(output -> output.getKind() == kind).count();
    }

    @Override
    public List<Output> children(StudySession session) {
        return session.study().getOutputs();
    }

    @Override
    public Study home(StudySession session) {
        return session.study();
    }

    @Override
    public EReference list() {
        return StudyPackage.Literals.STUDY__OUTPUTS;
    }
}
