/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.wizard;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.NewStudy;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;
import org.fieldway.model.study.StudyPackage;

/** Makes the study that the wizard asked about, with its first researcher, on disk. */
final class NewStudyMaker {

    private NewStudyMaker() {
    }

    static void make(NewStudyAnswers answers, IProgressMonitor monitor) throws FieldwayException {
        StudyStore.create(answers.folder(), new NewStudy(answers.title, answers.language));
        try (OpenStudy open = StudyStore.open(answers.folder(), OpenOptions.toEdit())) {
            open.domain().getCommandStack().execute(beginning(open.domain(), open.study(), answers));
            open.save(monitor);
        }
    }

    private static CompoundCommand beginning(EditingDomain domain, Study study, NewStudyAnswers answers) {
        Researcher researcher = StudyFactory.eINSTANCE.createResearcher();
        researcher.setName(answers.researcher);
        researcher.setInitials(initials(answers.researcher));
        var change = new CompoundCommand();
        change.append(AddCommand.create(domain, study, StudyPackage.Literals.STUDY__RESEARCHERS, researcher));
        if (!answers.consentManagedHere) {
            change.append(SetCommand.create(domain, study, StudyPackage.Literals.STUDY__CONSENT_MANAGED_HERE, false));
            change.append(SetCommand.create(domain, study, StudyPackage.Literals.STUDY__CONSENT_NOT_MANAGED_REASON, answers.reason));
        }
        return change;
    }

    /** “Aisha Khan” gives “AK”. */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        List.of(name.split("[\\s-]+")).stream().filter(word -> !word.isEmpty())
                .forEach(word -> initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0))));
        return initials.toString();
    }
}
