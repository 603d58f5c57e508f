/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer.groups;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.ui.explorer.GroupKind;
import org.fieldway.ui.study.StudySession;

/** Transcripts, notes, films: what is coded. */
public enum SourcesGroup implements GroupKind {

    INSTANCE;

    @Override
    public String label() {
        return Messages.sources;
    }

    @Override
    public String icon() {
        return "sources";
    }

    @Override
    public String summary(StudySession session) {
        List<SourceEntry> all = children(session);
        long withText = all.stream().filter(entry -> entry.getCharacters() != null && entry.getCharacters() > 0).count();
        return all.isEmpty() ? "" : NLS.bind(Messages.transcribed, withText, all.size());
    }

    @Override
    public List<SourceEntry> children(StudySession session) {
        return session.study().getSources();
    }

    @Override
    public Study home(StudySession session) {
        return session.study();
    }

    @Override
    public EReference list() {
        return StudyPackage.Literals.STUDY__SOURCES;
    }
}
