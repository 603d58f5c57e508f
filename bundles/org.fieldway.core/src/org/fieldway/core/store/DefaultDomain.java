/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.util.function.Predicate;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

/** EMF.Edit's own editing domain: copies come without an id, and what is read-only refuses commands. */
final class DefaultDomain extends AdapterFactoryEditingDomain {

    private final Predicate<Resource> readOnly;

    private DefaultDomain(CommandStack stack, Predicate<Resource> readOnly) {
        super(new ComposedAdapterFactory(AdapterFactories.all()), stack);
        this.readOnly = readOnly;
    }

    static StudyDomain create(Predicate<Resource> readOnly) {
        WatchedStack stack = new WatchedStack();
        return new StudyDomain(new DefaultDomain(stack, readOnly), () -> stack.depth > 0);
    }

    @Override
    public boolean isReadOnly(Resource resource) {
        return resource != null && readOnly.test(resource);
    }

    @Override
    public Command createCommand(Class<? extends Command> kind, CommandParameter parameter) {
        if (kind == InitializeCopyCommand.class) {
            return new CopyWithoutId(this, parameter);
        }
        return super.createCommand(kind, parameter);
    }

    /** Knows whether a command is at work, however deep commands execute others. */
    private static final class WatchedStack extends BasicCommandStack {

        private int depth;

        @Override
        public void execute(Command command) {
            during(() -> super.execute(command));
        }

        @Override
        public void undo() {
            during(super::undo);
        }

        @Override
        public void redo() {
            during(super::redo);
        }

        private void during(Runnable work) {
            depth++;
            try {
                work.run();
            } finally {
                depth--;
            }
        }
    }
}
