/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.command;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Merges what is typed into one field into one step of undo, on any command stack: the last typed change is undone and done anew, longer. */
public final class Typing {

    private final CommandStack stack;
    private NamedCommand last;
    private EObject subject;
    private EStructuralFeature feature;

    public Typing(CommandStack stack) {
        this.stack = stack;
    }

    /** Makes the change, together with the previous one if that was typed into the same field; false if it cannot be made. */
    public boolean change(String doing, EObject object, EStructuralFeature field, Command change) {
        if (last != null && last == stack.getUndoCommand() && object == subject && field == feature) {
            stack.undo();
        }
        last = null;
        if (!change.canExecute()) {
            change.dispose();
            return false;
        }
        NamedCommand command = new NamedCommand(doing, object, change);
        stack.execute(command);
        last = command;
        subject = object;
        feature = field;
        return true;
    }

    /** The next change begins a new step. */
    public void end() {
        last = null;
        subject = null;
        feature = null;
    }
}
