/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.osgi.util.NLS;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.study.StudySession;

/** New, copied and deleted journey maps: each is a file of its own, and each such change one step of undo. */
final class MapFiles {

    private MapFiles() {
    }

    static JourneyMap make(StudySession session) {
        JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
        map.setName(Messages.newMapName);
        session.execute(Messages.doNewMap, map, session.study(), session.openStudy().additions().map(map));
        return map;
    }

    static JourneyMap duplicate(StudySession session, String doing, JourneyMap original) {
        Command copying = CopyCommand.create(session.domain(), original);
        copying.execute();
        JourneyMap copy = (JourneyMap) copying.getResult().iterator().next();
        copy.setName(NLS.bind(Messages.copyName, original.getName()));
        session.execute(doing, copy, session.study(), session.openStudy().additions().map(copy));
        return copy;
    }

    static Command deletion(StudySession session, JourneyMap map) {
        return new RemoveCommand(session.domain(), map.eResource().getContents(), map);
    }
}
