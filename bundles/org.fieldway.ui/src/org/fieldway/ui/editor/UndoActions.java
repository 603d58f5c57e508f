/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.OpenStudiesListener;
import org.fieldway.ui.study.StudySession;

/** Undo and redo of the active study, shared by all parts: the menu names the change, and the changed object is shown afterwards. */
public final class UndoActions {

    private static final HistoryAction UNDO = new HistoryAction(Messages.undo, Messages.undoNamed) {
        @Override
        Command next(StudySession study) {
            return study.domain().getCommandStack().getUndoCommand();
        }

        @Override
        void step(StudySession study) {
            study.domain().getCommandStack().undo();
        }
    };

    private static final HistoryAction REDO = new HistoryAction(Messages.redo, Messages.redoNamed) {
        @Override
        Command next(StudySession study) {
            return study.domain().getCommandStack().getRedoCommand();
        }

        @Override
        void step(StudySession study) {
            study.domain().getCommandStack().redo();
        }
    };

    static {
        OpenStudies.get().addListener(new OpenStudiesListener() {
            @Override
            public void activated(StudySession session) {
                update();
            }

            @Override
            public void historyChanged(StudySession session) {
                update();
            }
        });
    }

    private UndoActions() {
    }

    /** Gives a part the undo and redo of the active study; every part of Fieldway calls this once. */
    public static void install(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), UNDO);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), REDO);
    }

    /** The action behind the menu's undo. */
    public static IAction undo() {
        return UNDO;
    }

    /** The action behind the menu's redo. */
    public static IAction redo() {
        return REDO;
    }

    private static void update() {
        UNDO.update();
        REDO.update();
    }
}
