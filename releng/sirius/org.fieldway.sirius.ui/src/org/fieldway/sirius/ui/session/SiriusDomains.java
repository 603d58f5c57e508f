/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import java.util.List;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.sirius.common.tools.api.util.CommandStackUtil;
import org.eclipse.swt.widgets.Display;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.DomainProvider;
import org.fieldway.core.store.StudyDomain;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudyDomains;
import org.fieldway.ui.study.StudySession;

/** Opens studies in transactional domains on which Sirius can work, and begins and ends the sessions of their diagrams. */
public final class SiriusDomains implements StudyDomains {

    @Override
    public DomainProvider provider() {
        return readOnly -> {
            StudyResources resources = new StudyResources(readOnly);
            StudyCommandStack stack = new StudyCommandStack(OperationHistoryFactory.getOperationHistory());
            StudyEditingDomain domain = StudyEditingDomain.create(stack, resources);
            return new StudyDomain(domain, domain::isChanging, work -> unrecorded(domain, stack, work), List.of(DiagramFile.NAME));
        };
    }

    private static void unrecorded(StudyEditingDomain domain, StudyCommandStack stack, Runnable work) {
        if (domain.isChanging() && domain.getActiveTransaction().getOwner() == Thread.currentThread()) {
            work.run();
        } else {
            stack.unrecorded(() -> stack.execute(new Unrecorded(work)));
        }
    }

    /** Where there are diagrams, they are there at once; what is wrong with them is said when the study is there. */
    @Override
    public void opened(StudySession study) {
        if (!study.openStudy().companions().exists(DiagramFile.NAME)) {
            return;
        }
        Diagrams diagrams = Diagrams.of(study);
        try {
            diagrams.session();
            Display.getDefault().asyncExec(() -> lookForLost(study, diagrams));
        } catch (FieldwayException e) {
            Display.getDefault().asyncExec(() -> Dialogs.get().error(Messages.unreadableTitle, e.getMessage()));
        }
    }

    private static void lookForLost(StudySession study, Diagrams diagrams) {
        if (!OpenStudies.get().all().contains(study)) {
            return;
        }
        try {
            LostTargets.tell(diagrams);
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.unreadableTitle, e.getMessage());
        }
    }

    @Override
    public void closing(StudySession study) {
        Diagrams diagrams = Diagrams.of(study);
        Diagrams.forget(study);
        if (diagrams.isOpen()) {
            diagrams.close();
        } else if (study.domain() instanceof StudyEditingDomain domain) {
            CommandStackUtil.flushOperations(domain.getCommandStack());
            domain.dispose();
        }
    }

    /** A write in a transaction of its own. */
    private static final class Unrecorded extends AbstractCommand {

        private final Runnable work;

        Unrecorded(Runnable work) {
            this.work = work;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            work.run();
        }

        @Override
        public void redo() {
            work.run();
        }
    }
}
