/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.StudyStore;
import org.fieldway.sample.SampleStudy;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.study.HomeFolders;
import org.fieldway.ui.study.LongWork;
import org.fieldway.ui.study.OpeningStudies;

/** Opens the sample study: the person's copy, or a new one where they want it. */
public final class SampleCopy {

    private static final String NAME = "riverside-recovery-college";

    private SampleCopy() {
    }

    /** Asks where the copy shall be, makes it and opens it. */
    public static void open() {
        Path usual = HomeFolders.newStudies().resolve(NAME);
        if (StudyStore.isStudy(usual)) {
            openExisting(usual);
        } else {
            copyNew(usual);
        }
    }

    private static void openExisting(Path copy) {
        List<String> buttons = List.of(Messages.openCopy, Messages.newCopy, Messages.cancel);
        switch (Dialogs.get().choose(Messages.title, NLS.bind(Messages.copyThere, copy), buttons)) {
            case 0 -> OpeningStudies.open(copy);
            case 1 -> chooseAndCopy();
            default -> { }
        }
    }

    private static void copyNew(Path usual) {
        List<String> buttons = List.of(Messages.copyHere, Messages.elsewhere, Messages.cancel);
        switch (Dialogs.get().choose(Messages.title, NLS.bind(Messages.explain, usual), buttons)) {
            case 0 -> copy(free(usual));
            case 1 -> chooseAndCopy();
            default -> { }
        }
    }

    private static void chooseAndCopy() {
        Optional<Path> parent = Dialogs.get().chooseFolder(Messages.title, Messages.chooseFolder, HomeFolders.studies());
        parent.ifPresent(folder -> copy(free(folder.resolve(NAME))));
    }

    /** The folder itself, or with the first number behind its name that is not taken. */
    private static Path free(Path folder) {
        Path candidate = folder;
        for (int number = 2; Files.exists(candidate); number++) {
            candidate = folder.resolveSibling(folder.getFileName() + "-" + number);
        }
        return candidate;
    }

    /** Copies the sample study into a folder and opens the copy; what goes wrong is shown. */
    public static void copy(Path folder) {
        try {
            LongWork.run(false, monitor -> {
                SampleStudy.copyTo(folder);
                return null;
            });
            OpeningStudies.open(folder);
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.title, e.getMessage());
        }
    }
}
