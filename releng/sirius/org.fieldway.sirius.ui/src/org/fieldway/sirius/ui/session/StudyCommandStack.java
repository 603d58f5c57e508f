/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.emf.transaction.impl.InternalTransaction;
import org.eclipse.emf.transaction.impl.InternalTransactionalEditingDomain;
import org.eclipse.emf.workspace.EMFCommandOperation;
import org.eclipse.emf.workspace.impl.WorkspaceCommandStackImpl;

/**
 * The one history of a study and its diagrams. It tells its listeners of every step, also of those that a diagram makes, undoes or
 * redoes past this stack, shows each as a command, and keeps the names that Fieldway gives to its changes.
 */
final class StudyCommandStack extends WorkspaceCommandStackImpl {

    private final Map<IUndoableOperation, Command> steps = new WeakHashMap<>();
    private final IOperationHistoryListener listener = this::heard;
    private Runnable afterUndo = () -> { };
    private boolean recorded = true;

    StudyCommandStack(IOperationHistory history) {
        super(history);
        history.setLimit(getDefaultUndoContext(), Integer.MAX_VALUE);
    }

    /** What is done after each step that was undone or redone. */
    void afterUndo(Runnable work) {
        afterUndo = work;
    }

    @Override
    public void setEditingDomain(InternalTransactionalEditingDomain domain) {
        super.setEditingDomain(domain);
        getOperationHistory().removeOperationHistoryListener(listener);
        if (domain != null) {
            getOperationHistory().addOperationHistoryListener(listener);
        }
    }

    private void heard(OperationHistoryEvent event) {
        if (!event.getOperation().hasContext(getDefaultUndoContext())) {
            return;
        }
        switch (event.getEventType()) {
            case OperationHistoryEvent.OPERATION_ADDED -> {
                name(event.getOperation());
                notifyListeners();
            }
            case OperationHistoryEvent.OPERATION_CHANGED -> notifyListeners();
            case OperationHistoryEvent.UNDONE, OperationHistoryEvent.REDONE -> {
                notifyListeners();
                afterUndo.run();
            }
            default -> { }
        }
    }

    /** Operations have their words, too: the menus of the diagram editors show them. */
    private static void name(IUndoableOperation step) {
        if (step instanceof AbstractOperation made && made.getLabel() != null) {
            made.setLabel(StepNames.of(made.getLabel()));
        }
    }

    /** Makes changes that are no steps of the history; others who listen to the model hear of them. */
    void unrecorded(Runnable work) {
        boolean before = recorded;
        recorded = false;
        try {
            work.run();
        } finally {
            recorded = before;
        }
    }

    @Override
    protected void doExecute(Command command, Map<?, ?> options) throws InterruptedException, RollbackException {
        if (recorded) {
            executeInHistory(command, options);
        } else {
            executeAside(command, options);
        }
    }

    private void executeAside(Command command, Map<?, ?> options) throws InterruptedException, RollbackException {
        InternalTransaction transaction = createTransaction(command, options);
        try {
            command.execute();
            transaction.commit();
        } finally {
            if (transaction.isActive()) {
                rollback(transaction);
            }
        }
    }

    /** As the superclass does it, but for the label of the step: it is the command's own. */
    private void executeInHistory(Command command, Map<?, ?> options) throws RollbackException {
        EMFCommandOperation step = new EMFCommandOperation(getDomain(), command, options) {
            @Override
            protected void improveLabel(Command labelled) {
                // The command says it best.
            }
        };
        step.setLabel(StepNames.of(command));
        step.addContext(getDefaultUndoContext());
        try {
            IStatus status = getOperationHistory().execute(step, new NullProgressMonitor(), null);
            if (status.getSeverity() >= IStatus.ERROR) {
                throw new RollbackException(status);
            }
        } catch (ExecutionException e) {
            command.dispose();
            switch (e.getCause()) {
                case RollbackException rolledBack -> throw rolledBack;
                case RuntimeException wrong -> throw wrong;
                case null, default -> handleError(e);
            }
        }
    }

    @Override
    public Command getUndoCommand() {
        return command(getOperationHistory().getUndoOperation(getDefaultUndoContext()));
    }

    @Override
    public Command getRedoCommand() {
        return command(getOperationHistory().getRedoOperation(getDefaultUndoContext()));
    }

    private Command command(IUndoableOperation step) {
        return switch (step) {
            case null -> null;
            case EMFCommandOperation made when isNamed(made.getCommand()) -> made.getCommand();
            case EMFCommandOperation made -> shown(made, StepNames.of(made.getCommand()));
            default -> shown(step, StepNames.of(step.getLabel()));
        };
    }

    private static boolean isNamed(Command command) {
        return Objects.equals(command.getLabel(), StepNames.of(command));
    }

    private Command shown(IUndoableOperation step, String name) {
        return steps.computeIfAbsent(step, made -> new StepOfDiagram(made, name));
    }
}
