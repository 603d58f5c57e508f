/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.edit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import org.fieldway.core.service.AddLandscapeChange;
import org.fieldway.model.service.ChangeKind;
import org.fieldway.model.service.ChangeStatus;
import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.study.Actor;
import org.fieldway.ui.dialog.Dialogs;

/** New changes of the landscape over time; everything else about them is edited in fields. */
public final class ChangeEdits {

    private final Landscape landscape;

    public ChangeEdits(Landscape landscape) {
        this.landscape = landscape;
    }

    /**
     * Asks what changes and adds it, planned and of no day yet.
     *
     * @param affects organisations and services that it touches
     */
    public Optional<LandscapeChange> askNew(Collection<? extends Actor> affects) {
        return Dialogs.get().askText(Messages.newChangeTitle, Messages.newChangeMessage, "",
                text -> text.isBlank() ? Messages.nameNeeded : null).flatMap(name -> add(name.strip(), affects));
    }

    private Optional<LandscapeChange> add(String name, Collection<? extends Actor> affects) {
        LocalDate none = null;
        var change = new AddLandscapeChange(landscape.session().domain(), landscape.services(), name, ChangeKind.OTHER,
                ChangeStatus.PLANNED, none, affects);
        return landscape.run(change) ? Optional.of(change.change()) : Optional.empty();
    }
}
