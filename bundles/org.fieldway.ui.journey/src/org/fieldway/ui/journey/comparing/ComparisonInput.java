/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.comparing;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;

/**
 * Which maps of which study are compared. It is not kept from one start of the workbench to the next.
 *
 * @param first id of the first map
 * @param second id of the second map
 * @param names of both maps
 */
record ComparisonInput(Path folder, String first, String second, String names) implements IEditorInput {

    static ComparisonInput of(StudySession session, JourneyMap first, JourneyMap second) {
        return new ComparisonInput(session.folder(), first.getId().toString(), second.getId().toString(),
                NLS.bind(Messages.names, session.nameOf(first), session.nameOf(second)));
    }

    Optional<StudySession> session() {
        return OpenStudies.get().find(folder);
    }

    /** Empty where it was deleted. */
    Optional<JourneyMap> map(String id) {
        return session().flatMap(session -> session.find(id)).filter(JourneyMap.class::isInstance)
                .map(JourneyMap.class::cast);
    }

    @Override
    public boolean exists() {
        return map(first).isPresent() && map(second).isPresent();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return names;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return names;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
