/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.codes.MemoFile;
import org.fieldway.model.sources.TextRange;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.SourceEntry;

/** The sample study as it is kept, opened for reading, with shortcuts that several tests use. */
final class SampleOpened implements AutoCloseable {

    /** One coding with what a test wants to know of its surroundings. */
    record Coded(SourceEntry entry, CodingFile file, Coding coding, String text) {

        int start() {
            return ((TextRange) coding.getRegion()).getStart();
        }

        int end() {
            return ((TextRange) coding.getRegion()).getEnd();
        }

        String where() {
            return entry.getName() + " " + coding.getCode().getName() + " " + start() + "-" + end();
        }
    }

    final OpenStudy study;

    private SampleOpened(OpenStudy study) {
        this.study = study;
    }

    static SampleOpened open() throws FieldwayException {
        return open(SampleTexts.STUDY, OpenOptions.toRead());
    }

    static SampleOpened open(Path folder, OpenOptions options) throws FieldwayException {
        return new SampleOpened(StudyStore.open(folder, options));
    }

    List<Coded> codings() throws FieldwayException {
        List<Coded> all = new ArrayList<>();
        for (SourceEntry entry : study.study().getSources()) {
            String text = study.text(entry);
            for (CodingFile file : study.codingFiles(entry)) {
                file.getCodings().forEach(coding -> all.add(new Coded(entry, file, coding, text)));
            }
        }
        return all;
    }

    List<MemoFile> memos() throws FieldwayException {
        List<MemoFile> all = new ArrayList<>();
        for (Researcher researcher : study.study().getResearchers()) {
            all.add(study.memos(researcher));
        }
        return all;
    }

    void loadEverything() throws FieldwayException {
        for (SourceEntry entry : study.study().getSources()) {
            study.source(entry);
        }
        codings();
        memos();
    }

    List<Resource> resources() {
        return List.copyOf(study.domain().getResourceSet().getResources());
    }

    Stream<EObject> objects() {
        return resources().stream().flatMap(resource -> StreamSupport
                .stream(Spliterators.spliteratorUnknownSize(resource.getAllContents(), 0), false));
    }

    Participant participant(String pseudonym) {
        return study.study().getParticipants().stream().filter(person -> person.getName().equals(pseudonym)).findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        study.close();
    }
}
