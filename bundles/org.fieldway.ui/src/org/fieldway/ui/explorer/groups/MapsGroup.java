/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer.groups;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.explorer.GroupKind;
import org.fieldway.ui.study.StudySession;

/** The journey maps, one file each. */
public enum MapsGroup implements GroupKind {

    INSTANCE;

    @Override
    public String label() {
        return Messages.maps;
    }

    @Override
    public String icon() {
        return "maps";
    }

    @Override
    public String summary(StudySession session) {
        return Counted.of(children(session).size(), Messages.oneMap, Messages.manyMaps);
    }

    @Override
    public List<JourneyMap> children(StudySession session) {
        return session.maps();
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
