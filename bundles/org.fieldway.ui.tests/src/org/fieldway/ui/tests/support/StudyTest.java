/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.fieldway.core.FieldwayException;
import org.fieldway.model.study.Participant;
import org.fieldway.sample.SampleStudy;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.recent.RecentStudies;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.OpeningStudies;
import org.fieldway.ui.study.StudySession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with a copy of the sample study; after it no study is open, and nothing was written outside a command. */
public abstract class StudyTest {

    protected final FakeDialogs dialogs = new FakeDialogs();

    @TempDir
    protected Path temporary;

    private final List<WriteGuard> guards = new ArrayList<>();
    private Dialogs.Replacement replaced;

    @BeforeEach
    void answerDialogs() {
        replaced = Dialogs.replace(dialogs);
        RecentStudies.get().all().forEach(study -> RecentStudies.get().forget(study.folder()));
    }

    @AfterEach
    void closeStudies() {
        OpenStudies.get().all().forEach(OpenStudies.get()::close);
        Ui.settle();
        replaced.close();
        guards.forEach(WriteGuard::check);
    }

    /** Where {@link #openSample} puts its copy. */
    protected final Path folder() {
        return temporary.resolve("sample");
    }

    /** Opens a fresh copy of the sample study as a person does. */
    protected final StudySession openSample() {
        copySample();
        return open(folder());
    }

    protected final void copySample() {
        try {
            SampleStudy.copyTo(folder());
        } catch (FieldwayException e) {
            throw new AssertionError(e);
        }
    }

    /** Opens a study and waits until its codings are counted. */
    protected final StudySession open(Path study) {
        StudySession session = OpeningStudies.open(study).orElseThrow(() -> new AssertionError("not opened: " + dialogs.said()));
        guards.add(new WriteGuard(session));
        Ui.await("counted codings", () -> session.counts().total().isPresent());
        Ui.settle();
        return session;
    }

    protected static Participant participant(StudySession session, String name) {
        return session.study().getParticipants().stream().filter(person -> name.equals(person.getName())).findFirst().orElseThrow();
    }

    protected static void undo() {
        Ui.run(IWorkbenchCommandConstants.EDIT_UNDO);
    }

    protected static void redo() {
        Ui.run(IWorkbenchCommandConstants.EDIT_REDO);
    }
}
