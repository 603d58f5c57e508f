/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.wizard;

import org.eclipse.jface.wizard.Wizard;
import org.fieldway.core.FieldwayException;
import org.fieldway.ui.study.LongWork;
import org.fieldway.ui.study.OpeningStudies;

/** Makes a new study in two pages and opens it. */
public final class NewStudyWizard extends Wizard {

    private final NewStudyAnswers answers = new NewStudyAnswers();
    private final StudyPage study = new StudyPage(answers);
    private final PeoplePage people = new PeoplePage(answers);

    public NewStudyWizard() {
        setWindowTitle(Messages.windowTitle);
    }

    @Override
    public void addPages() {
        addPage(study);
        addPage(people);
    }

    @Override
    public boolean canFinish() {
        return answers.problemOfStudy() == null && answers.problemOfPeople() == null;
    }

    @Override
    public boolean performFinish() {
        try {
            LongWork.run(false, monitor -> {
                NewStudyMaker.make(answers, monitor);
                return null;
            });
        } catch (FieldwayException e) {
            study.setErrorMessage(e.getMessage());
            people.setErrorMessage(e.getMessage());
            return false;
        }
        getShell().getDisplay().asyncExec(() -> OpeningStudies.open(answers.folder()));
        return true;
    }
}
