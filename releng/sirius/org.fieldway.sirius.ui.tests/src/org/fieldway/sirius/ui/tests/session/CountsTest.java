/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.LineContainer;
import org.fieldway.core.FieldwayException;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.sirius.ui.session.Diagrams;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

/** The table of codes by participant counts what is in the index, which is no part of the core. */
class CountsTest extends DiagramTest {

    @Test
    void openTableFollowsTheCodingsAndTheirUndo() throws FieldwayException {
        StudySession study = openSample();
        Diagrams.of(study).create("Codes by participant", study.openStudy().codebook(), "Counts").orElseThrow();
        DTable table = (DTable) open(study, "Counts").descriptor().getRepresentation();
        List<String> before = cells(table);
        Coding coding = codedOne(study);

        study.execute("delete coding", coding, RemoveCommand.create(study.domain(), coding));
        Ui.settle();

        assertNotEquals(before, cells(table));
        study.domain().getCommandStack().undo();
        Ui.settle();
        assertEquals(before, cells(table));
    }

    private static Coding codedOne(StudySession study) throws FieldwayException {
        for (CodingFile file : study.openStudy().codingFiles(study.study().getSources().getFirst())) {
            for (Coding coding : file.getCodings()) {
                if (coding.getCode() != null) {
                    return coding;
                }
            }
        }
        throw new AssertionError("nothing is coded");
    }

    private static List<String> cells(LineContainer container) {
        List<String> labels = new ArrayList<>();
        for (DLine line : container.getLines()) {
            line.getCells().forEach(cell -> labels.add(line.getLabel() + ": " + cell.getLabel()));
            labels.addAll(cells(line));
        }
        return labels;
    }
}
