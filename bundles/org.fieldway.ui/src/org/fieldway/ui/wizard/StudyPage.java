/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.study.HomeFolders;

/** What the study is called, where it lies and in which language it is done. */
final class StudyPage extends AnswersPage {

    private final NewStudyAnswers answers;
    private Label folder;

    StudyPage(NewStudyAnswers answers) {
        super("study", Messages.studyTitle, Messages.studyDescription, answers::problemOfStudy);
        this.answers = answers;
    }

    @Override
    void questions(Composite area) {
        label(area, Messages.title);
        text(area, SWT.NONE, 2, answers.title, value -> {
            answers.title = value;
            showFolder();
        });
        label(area, Messages.parent);
        Text parent = text(area, SWT.NONE, 1, answers.parent, value -> {
            answers.parent = value;
            showFolder();
        });
        browse(area, parent);
        folder = hint(area, "");
        showFolder();
        language(area);
    }

    private void browse(Composite area, Text parent) {
        var button = new Button(area, SWT.PUSH);
        button.setText(Messages.browse);
        button.addListener(SWT.Selection, event -> Dialogs.get()
                .chooseFolder(Messages.parentTitle, Messages.parentMessage, HomeFolders.studies()).map(Path::toString).ifPresent(parent::setText));
    }

    private void showFolder() {
        String name = HomeFolders.nameFor(answers.title);
        folder.setText(name.isEmpty() ? Messages.folderNone : NLS.bind(Messages.folderWillBe, answers.folder()));
        folder.requestLayout();
    }

    private void language(Composite area) {
        label(area, Messages.language);
        List<String> tags = List.of(Messages.languages.split(" "));
        var combo = new Combo(area, SWT.READ_ONLY);
        tags.forEach(tag -> combo.add(Locale.forLanguageTag(tag).getDisplayName()));
        combo.select(tags.indexOf(answers.language));
        combo.addListener(SWT.Selection, event -> answers.language = tags.get(combo.getSelectionIndex()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(combo);
    }
}
