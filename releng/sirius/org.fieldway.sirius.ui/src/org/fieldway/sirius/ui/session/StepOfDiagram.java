/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import java.lang.ref.WeakReference;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.emf.common.command.AbstractCommand;

/**
 * A step as the history shows it that a diagram editor has made without a command, such as moving a shape, or with a command that is
 * not named in words. It cannot be executed.
 */
final class StepOfDiagram extends AbstractCommand {

    private final WeakReference<IUndoableOperation> step;

    StepOfDiagram(IUndoableOperation step, String name) {
        super(name);
        this.step = new WeakReference<>(step);
    }

    @Override
    public boolean canExecute() {
        return false;
    }

    @Override
    public boolean canUndo() {
        IUndoableOperation made = step.get();
        return made != null && made.canUndo();
    }

    @Override
    public void execute() {
        throw new UnsupportedOperationException(getLabel());
    }

    @Override
    public void redo() {
        throw new UnsupportedOperationException(getLabel());
    }
}
