/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.command;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EObject;

/** A change with the name that undo shows, such as “move card in Heron's journey”, and the object that undo reveals. */
public final class NamedCommand extends CommandWrapper {

    private final EObject subject;
    private final EObject place;

    /**
     * @param doing what the change does, beginning with a verb in lower case: “move card”
     * @param subject the object that changes; null where the change has no single object
     */
    public NamedCommand(String doing, EObject subject, Command change) {
        this(doing, subject, subject == null ? null : subject.eContainer(), change);
    }

    /**
     * As the other, for a subject that is only now added somewhere.
     *
     * @param place what holds the subject, shown where the subject is gone; may be null
     */
    public NamedCommand(String doing, EObject subject, EObject place, Command change) {
        super(Places.label(doing, subject, place), doing, change);
        this.subject = subject;
        this.place = place;
    }

    /** The object to show after the change was undone or redone: the subject, or what held it if it is gone; null if none. */
    public EObject revealed() {
        if (subject != null && subject.eResource() != null) {
            return subject;
        }
        return place != null && place.eResource() != null ? place : null;
    }

    @Override
    public Collection<?> getAffectedObjects() {
        EObject shown = revealed();
        return shown == null ? super.getAffectedObjects() : List.of(shown);
    }
}
