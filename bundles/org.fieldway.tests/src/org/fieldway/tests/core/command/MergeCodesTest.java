/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.command.MergeCodes;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeStatus;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.StudyFactory;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.tests.core.store.SmallStudy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merging a code changes the codebook and the coding files of all coders together. */
class MergeCodesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void makeStudy() throws Exception {
        try (SmallStudy small = SmallStudy.create(folder)) {
            small.code("Warmth", small.first(), "a warm room", small.ann());
            small.code("Cosy", small.first(), "a warm room", small.bea());
            small.code("Cosy", small.second(), "turned back", small.ann());
            small.save();
        }
    }

    @Test
    void mergeLeavesNoCodingThatNamesTheMergedCode() throws Exception {
        String merged;
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            SmallStudy small = SmallStudy.of(study);
            merged = small.code("Cosy").getId().toString();
            assertEquals(2, codingFilesNaming(merged));
            Command merge = MergeCodes.of(study, small.code("Cosy"), small.code("Warmth"));
            assertEquals("merge code “Cosy” into “Warmth”", merge.getLabel());
            small.execute(merge);
            study.save(new NullProgressMonitor());
        }
        assertEquals(0, codingFilesNaming(merged));
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            SmallStudy small = SmallStudy.of(study);
            assertEquals(Map.of(small.code("Warmth").getId(), 3), study.index().countByCode());
            assertEquals(CodeStatus.RETIRED, small.code("Cosy").getStatus());
            assertSame(small.code("Warmth"), small.code("Cosy").getReplacedBy());
        }
    }

    @Test
    void mergeReplacesTheCodeEverywhereAndUndoPutsItBack() throws Exception {
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            SmallStudy small = SmallStudy.of(study);
            Code cosy = small.code("Cosy");
            Code warmth = small.code("Warmth");
            Code child = CodesFactory.eINSTANCE.createCode();
            child.setName("Cushions");
            small.add(cosy, CodesPackage.Literals.CODE__CHILDREN, child);
            ResearchQuestion question = StudyFactory.eINSTANCE.createResearchQuestion();
            small.add(study.study(), StudyPackage.Literals.STUDY__QUESTIONS, question);
            small.execute(AddCommand.create(study.domain(), question,
                    StudyPackage.Literals.RESEARCH_QUESTION__ANSWERED_WITH, List.of(cosy, warmth)));
            small.execute(MergeCodes.of(study, cosy, warmth));
            assertEquals(List.of(warmth), question.getAnsweredWith());
            assertEquals(List.of(child), warmth.getChildren());
            study.domain().getCommandStack().undo();
            assertEquals(List.of(cosy, warmth), question.getAnsweredWith());
            assertEquals(List.of(child), cosy.getChildren());
            assertEquals(CodeStatus.CANDIDATE, cosy.getStatus());
            assertSame(cosy, study.codingFile(small.second(), small.ann()).getCodings().getFirst().getCode());
        }
    }

    @Test
    void mergeIntoItselfOrIntoANarrowerCodeIsRefused() throws Exception {
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            SmallStudy small = SmallStudy.of(study);
            Code cosy = small.code("Cosy");
            Code child = CodesFactory.eINSTANCE.createCode();
            child.setName("Cushions");
            small.add(cosy, CodesPackage.Literals.CODE__CHILDREN, child);
            assertThrows(FieldwayException.class, () -> MergeCodes.of(study, cosy, cosy));
            var refused = assertThrows(FieldwayException.class, () -> MergeCodes.of(study, cosy, child));
            assertTrue(refused.getMessage().contains("Cushions"), refused::getMessage);
        }
    }

    @Test
    void colleagueWhoCodesMeanwhileLosesNothingAndCatchesUp() throws Exception {
        try (OpenStudy first = StudyStore.open(folder, OpenOptions.toEdit());
                OpenStudy second = StudyStore.open(folder, OpenOptions.toEdit()
                        .codingAs(SmallStudy.of(first).bea().getId()))) {
            SmallStudy ann = SmallStudy.of(first);
            SmallStudy bea = SmallStudy.of(second);
            bea.code("Cosy", bea.second(), "The bus", bea.bea());
            ann.execute(MergeCodes.of(first, ann.code("Cosy"), ann.code("Warmth")));
            first.save(new NullProgressMonitor());
            second.save(new NullProgressMonitor());
        }
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            SmallStudy small = SmallStudy.of(study);
            assertEquals(Map.of(small.code("Warmth").getId(), 4), study.index().countByCode());
            small.execute(MergeCodes.catchUp(study, small.bea()).orElseThrow());
            assertTrue(MergeCodes.catchUp(study, small.bea()).isEmpty());
            study.save(new NullProgressMonitor());
            assertEquals(0, codingFilesNaming(small.code("Cosy").getId().toString()));
            assertFalse(study.isDirty());
        }
    }

    private long codingFilesNaming(String code) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("sources"))) {
            long count = 0;
            for (Path path : all.filter(each -> each.getFileName().toString().startsWith("codings-")).toList()) {
                count += Files.readString(path).contains(code) ? 1 : 0;
            }
            return count;
        }
    }
}
