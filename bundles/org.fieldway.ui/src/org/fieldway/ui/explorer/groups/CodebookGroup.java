/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer.groups;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.ui.explorer.GroupKind;
import org.fieldway.ui.study.StudySession;

/** The codes in their hierarchy. */
public enum CodebookGroup implements GroupKind {

    INSTANCE;

    @Override
    public String label() {
        return Messages.codebook;
    }

    @Override
    public String icon() {
        return "codebook";
    }

    @Override
    public String summary(StudySession session) {
        int codings = session.counts().total().orElse(0);
        return Counted.join(Counted.of(count(children(session)), Messages.oneCode, Messages.manyCodes),
                Counted.of(codings, Messages.oneCoding, Messages.manyCodings));
    }

    private static int count(List<Code> codes) {
        return codes.stream().mapToInt(code -> 1 + count(code.getChildren())).sum();
    }

    @Override
    public List<Code> children(StudySession session) {
        return session.root(Codebook.class).map(Codebook::getCodes).<List<Code>>map(codes -> codes).orElse(List.of());
    }

    @Override
    public Codebook home(StudySession session) {
        return session.root(Codebook.class).orElse(null);
    }

    @Override
    public EReference list() {
        return CodesPackage.Literals.CODEBOOK__CODES;
    }
}
