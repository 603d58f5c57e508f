/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * The editing domain of an open study. Its command stack tells its listeners of every step that is done, undone or redone,
 * whoever asked for it, and has a command at its top after each, by which that state is known again.
 *
 * @param domain with its command stack and resource set
 * @param changing true while a command of the stack is being executed, undone or redone
 * @param unrecorded makes a change at once that is no step of the history, such as giving a new file its empty root
 * @param companions names of the files beside the model that are saved with it
 */
public record StudyDomain(EditingDomain domain, BooleanSupplier changing, Consumer<Runnable> unrecorded,
        List<String> companions) {

    /** A domain that may be written to at any time, of a study without companions. */
    public StudyDomain(EditingDomain domain, BooleanSupplier changing) {
        this(domain, changing, Runnable::run, List.of());
    }
}
