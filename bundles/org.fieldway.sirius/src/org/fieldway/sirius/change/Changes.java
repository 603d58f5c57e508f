/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.change;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Makes a command of Fieldway as part of the command that Sirius records. It is executed directly and not put on the
 * domain's command stack: the stack holds the tool's own command, and undo takes back all that was recorded with it.
 */
public final class Changes {

    private Changes() { }

    /** The editing domain of an object's resource set; empty for an object that is in none. */
    public static Optional<EditingDomain> domain(EObject object) {
        return Optional.ofNullable(AdapterFactoryEditingDomain.getEditingDomainFor(object));
    }

    /**
     * Makes a change.
     *
     * @param place an object of the study that changes
     * @param change makes the command with the study's domain
     * @return the command that was made; empty where it would change nothing, may not be made because the file is locked, or
     *         the object belongs to no study
     */
    public static <C extends Command> Optional<C> make(EObject place, Function<EditingDomain, C> change) {
        return domain(place).map(change).filter(Changes::execute);
    }

    /** True where the command could be made and was made. */
    public static boolean execute(Command command) {
        boolean possible = command.canExecute();
        if (possible) {
            command.execute();
        }
        return possible;
    }
}
