/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;
import org.fieldway.ui.study.HomeFolders;

/** What a person answers in the wizard, and what is still missing. */
final class NewStudyAnswers {

    String title = "";
    String parent = HomeFolders.newStudies().toString();
    String language = "en-GB";
    String researcher = "";
    boolean consentManagedHere = true;
    String reason = "";

    /** The folder that will be made. */
    Path folder() {
        return Path.of(parent).resolve(HomeFolders.nameFor(title));
    }

    /** What is wrong or missing about title and folder; null if nothing is. */
    String problemOfStudy() {
        if (title.isBlank()) {
            return Messages.titleMissing;
        }
        if (HomeFolders.nameFor(title).isEmpty()) {
            return Messages.titleUnusable;
        }
        if (!Path.of(parent).isAbsolute()) {
            return Messages.parentNotAbsolute;
        }
        return Files.exists(folder()) ? NLS.bind(Messages.folderThere, folder()) : null;
    }

    /** What is wrong or missing about the researcher and consent; null if nothing is. */
    String problemOfPeople() {
        if (researcher.isBlank()) {
            return Messages.researcherMissing;
        }
        return consentManagedHere || !reason.isBlank() ? null : Messages.reasonMissing;
    }
}
