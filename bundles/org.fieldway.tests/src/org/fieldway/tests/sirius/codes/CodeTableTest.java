/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.index.CodingIndex;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeStatus;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.study.Participant;
import org.fieldway.sirius.codes.CodeTable;
import org.fieldway.sirius.codes.CodeTools;
import org.fieldway.tests.sirius.tool.SampleTest;
import org.fieldway.tests.sirius.tool.Tool;
import org.junit.jupiter.api.Test;

/** The table of codes by participant says what the index says, once that was read, and reads nothing itself. */
class CodeTableTest extends SampleTest {

    private final CodeTable table = new CodeTable();
    private final CodeTools tools = new CodeTools();

    private Code code(String name) {
        for (TreeIterator<EObject> all = study.codebook().eAllContents(); all.hasNext();) {
            if (all.next() instanceof Code code && name.equals(code.getName())) {
                return code;
            }
        }
        throw new AssertionError(name);
    }

    private void readCodings() throws Exception {
        study.readIndex(new NullProgressMonitor());
    }

    @Test
    void tableHasNoNumbersAndSaysSoUntilTheCodingsWereRead() throws Exception {
        openSample();
        Code form = code("The form");
        assertEquals(List.of(), Tool.withoutReading(study, () -> table.peopleCoded(form)));
        assertEquals("", Tool.withoutReading(study, () -> table.codingsInAll(form)));
        assertEquals(List.of(), table.withCounts(study.codebook()));
        assertEquals(List.of(study.codebook()), table.withHint(study.codebook()));
        assertTrue(table.tableHint(study.codebook()).contains("refresh"), table.tableHint(study.codebook()));
        readCodings();
        assertEquals(List.of(), table.withHint(study.codebook()));
        assertEquals(List.of(study.codebook()), table.withCounts(study.codebook()));
    }

    @Test
    void cellsSayWhatTheIndexSaysAndNothingForNone() throws Exception {
        openSample();
        readCodings();
        CodingIndex index = study.index();
        Map<UUID, Map<UUID, Integer>> cells = index.codeByParticipant();
        int filled = 0;
        for (TreeIterator<EObject> all = study.codebook().eAllContents(); all.hasNext();) {
            if (all.next() instanceof Code code) {
                for (Participant person : table.peopleOf(study.codebook())) {
                    int count = cells.getOrDefault(code.getId(), Map.of()).getOrDefault(person.getId(), 0);
                    assertEquals(count == 0 ? "" : String.valueOf(count), table.codings(code, person));
                    assertEquals(count > 0, table.peopleCoded(code).contains(person));
                    filled += count > 0 ? 1 : 0;
                }
                assertEquals(String.valueOf(index.countByCode().getOrDefault(code.getId(), 0)),
                        table.codingsInAll(code).isEmpty() ? "0" : table.codingsInAll(code));
            }
        }
        assertTrue(filled > 50, "the sample has many codings: " + filled);
        assertEquals(String.valueOf(index.countByCode().values().stream().mapToInt(Integer::intValue).sum()),
                table.codingsOfAll(study.codebook()));
    }

    @Test
    void sumsOfAPersonAddUpTheirCells() throws Exception {
        openSample();
        readCodings();
        for (Participant person : table.peopleOf(study.codebook())) {
            int sum = study.index().codeByParticipant().values().stream()
                    .mapToInt(line -> line.getOrDefault(person.getId(), 0)).sum();
            assertEquals(sum == 0 ? "" : String.valueOf(sum), table.codingsOf(study.codebook(), person));
        }
    }

    @Test
    void linesAreTheTreeOfCodes() throws Exception {
        openSample();
        Code systems = code("Systems and paper");
        assertTrue(table.codesWithin(study.codebook()).contains(systems));
        assertTrue(table.codesWithin(systems).contains(code("The form")));
        assertEquals(List.of(study.codebook()), table.bookOf(code("The form")));
    }

    @Test
    void peopleStandByPseudonymOrNumberAndErasedOnesNotAtAll() throws Exception {
        openSample();
        Participant heron = study.study().getParticipants().get(0);
        assertEquals("Heron", table.personLabel(heron));
        Tool.work(study, () -> {
            heron.setName(" ");
            return heron;
        });
        assertEquals("P01", table.personLabel(heron));
        Tool.work(study, () -> {
            heron.setErasedOn(LocalDate.of(2026, 10, 1));
            return heron;
        });
        assertFalse(table.peopleOf(study.codebook()).contains(heron));
    }

    @Test
    void newNameIsTakenAndUndone() throws Exception {
        openSample();
        Code form = code("The form");
        Tool.work(study, () -> tools.callCode(form, " Page two "));
        assertEquals("Page two", table.codeLabel(form));
        Tool.work(study, () -> tools.callCode(form, "   "));
        assertEquals("Page two", table.codeLabel(form));
        Tool.undo(study);
        Tool.undo(study);
        assertEquals("The form", form.getName());
    }

    @Test
    void newCodeStandsAtTheEndAndCanBeDeletedAsLongAsItIsUnused() throws Exception {
        openSample();
        readCodings();
        Code systems = code("Systems and paper");
        Code added = (Code) Tool.work(study, () -> tools.addCode(systems));
        assertSame(added, systems.getChildren().getLast());
        assertTrue(tools.isDeletable(added));
        Tool.withoutReading(study, () -> Tool.work(study, () -> tools.deleteUnusedCode(added)));
        assertFalse(systems.getChildren().contains(added));
        Tool.undo(study);
        assertSame(added, systems.getChildren().getLast());
    }

    @Test
    void usedCodeIsNotDeletedNorOneAboveItNorAnyBeforeTheCodingsWereRead() throws Exception {
        openSample();
        Code unused = (Code) Tool.work(study, () -> tools.addCode(study.codebook()));
        assertFalse(tools.isDeletable(unused));
        readCodings();
        assertTrue(tools.isDeletable(unused));
        assertFalse(tools.isDeletable(code("The form")));
        assertFalse(tools.isDeletable(code("Systems and paper")));
        Tool.work(study, () -> tools.deleteUnusedCode(code("The form")));
        assertEquals("The form", code("The form").getName());
    }

    @Test
    void retiredCodeSaysSo() throws Exception {
        openSample();
        Code form = code("The form");
        assertFalse(table.isRetired(form));
        Tool.work(study, () -> {
            form.setStatus(CodeStatus.RETIRED);
            return form;
        });
        assertTrue(table.isRetired(form));
        assertEquals("The form (retired)", table.codeLabel(form));
    }

    @Test
    void remarksNameWhatRulesFindAndOnCodingsOnlyOnceTheyWereRead() throws Exception {
        openSample();
        Code added = (Code) Tool.work(study, () -> tools.addCode(study.codebook()));
        assertEquals("", Tool.withoutReading(study, () -> table.codeRemarks(added)));
        readCodings();
        String remarks = Tool.withoutReading(study, () -> table.codeRemarks(added));
        assertTrue(remarks.contains("no definition") && remarks.contains("not used in any source"), remarks);
        Tool.work(study, () -> tools.callCode(added, "The forms"));
        Code twin = (Code) Tool.work(study, () -> tools.addCode(study.codebook()));
        Tool.work(study, () -> tools.callCode(twin, "The form s"));
        assertTrue(table.codeRemarks(twin).contains("named nearly like"), table.codeRemarks(twin));
    }

    @Test
    void codebookWithoutCodesSaysHowToBegin() throws Exception {
        openEmpty();
        readCodings();
        assertEquals(List.of(study.codebook()), table.withHint(study.codebook()));
        assertTrue(table.tableHint(study.codebook()).contains("New code"));
        assertEquals(List.of(), table.withCounts(study.codebook()));
        assertEquals(List.of(), table.peopleOf(study.codebook()));
    }

    @Test
    void codeOutsideOfAnyStudyHasAnEmptyLine() {
        Code code = CodesFactory.eINSTANCE.createCode();
        assertEquals(List.of(), table.peopleCoded(code));
        assertEquals("", table.codingsInAll(code));
        assertEquals("", table.codings(code, null));
        assertEquals("", table.codeRemarks(code));
        assertFalse(tools.isDeletable(code));
        assertFalse(table.codeLabel(code).isBlank());
    }
}
