/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.ui.dialog.Dialogs;

/** Tells once, after a study was opened, of diagrams that show what was deleted outside of Fieldway, and offers to delete them. */
final class LostTargets {

    private static final int NAMED = 8;

    private LostTargets() {
    }

    static void tell(Diagrams diagrams) throws FieldwayException {
        List<Diagram> lost = diagrams.representations().stream().filter(diagram -> diagram.target().isEmpty()).toList();
        if (lost.isEmpty() || diagrams.whyReadOnly().isPresent()) {
            return;
        }
        String names = lost.stream().limit(NAMED).map(Diagram::name).collect(Collectors.joining("\n"));
        String all = lost.size() > NAMED ? names + "\n\u2026" : names;
        int choice = Dialogs.get().choose(Messages.lostTitle, NLS.bind(Messages.lost, all), List.of(Messages.lostDelete, Messages.keep));
        if (choice == 0) {
            diagrams.delete(lost);
        }
    }
}
