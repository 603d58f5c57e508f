/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.recent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.fieldway.ui.recent.RecentStudies;
import org.fieldway.ui.recent.RecentStudy;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.OpeningStudies;
import org.fieldway.ui.tests.support.StudyTest;
import org.junit.jupiter.api.Test;

class RecentStudiesTest extends StudyTest {

    @Test
    void openedStudyIsTheFirstOfTheList() {
        openSample();

        RecentStudy first = RecentStudies.get().all().getFirst();

        assertEquals(folder(), first.folder());
        assertEquals("Riverside recovery college", first.title());
        assertTrue(first.isThere());
    }

    @Test
    void missingStudyIsNamedMissingAndTakenOffTheListOnRequest() throws IOException {
        openSample();
        OpenStudies.get().all().forEach(OpenStudies.get()::close);
        Files.move(folder(), temporary.resolve("elsewhere"));
        RecentStudy missing = RecentStudies.get().all().getFirst();
        assertFalse(missing.isThere());
        dialogs.answer(false);

        OpeningStudies.openRecent(missing);
        assertEquals(List.of(missing), RecentStudies.get().all());
        dialogs.answer(true);
        OpeningStudies.openRecent(missing);

        assertEquals(List.of(), RecentStudies.get().all());
        assertTrue(dialogs.said().getFirst().contains(folder().toString()), dialogs.said().toString());
    }

    @Test
    void folderThatIsNoStudyGivesOneSentenceAndOpensNothing() throws IOException {
        Files.createDirectory(folder());

        OpeningStudies.open(folder());

        assertEquals(List.of(), OpenStudies.get().all());
        assertEquals(1, dialogs.said().size());
        assertTrue(dialogs.said().getFirst().contains(folder().toString()), dialogs.said().toString());
    }
}
