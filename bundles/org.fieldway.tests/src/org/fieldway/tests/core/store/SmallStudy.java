/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store;

import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.Layout;
import org.fieldway.core.store.NewStudy;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.text.Quote;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.sources.SourcesFactory;
import org.fieldway.model.sources.SpeakerKind;
import org.fieldway.model.sources.SpeakerMapping;
import org.fieldway.model.sources.TextRange;
import org.fieldway.model.sources.Transcript;
import org.fieldway.model.sources.Turn;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.StudyFactory;
import org.fieldway.model.study.StudyPackage;

/** Two researchers, two participants, two sources, codes as they are needed. */
public final class SmallStudy implements AutoCloseable {

    public static final String FIRST_TEXT = "Ann: How was it?\nHeron: I came into a warm room. People smiled.\n"
            + "Wren: I came into a warm room too, and stayed.\n";
    public static final String SECOND_TEXT = "Heron: The bus was late again. I nearly turned back.\n";

    private final OpenStudy study;

    private SmallStudy(OpenStudy study) {
        this.study = study;
    }

    /** Makes the study, saves it and leaves it open. */
    public static SmallStudy create(Path folder) throws FieldwayException {
        StudyStore.create(folder, NewStudy.titled("By the river"));
        SmallStudy small = new SmallStudy(StudyStore.open(folder, OpenOptions.toEdit().by("Ann")));
        small.fill();
        small.save();
        return small;
    }

    /** Wraps a study that was made by {@link #create} and opened again. */
    public static SmallStudy of(OpenStudy study) {
        return new SmallStudy(study);
    }

    private void fill() {
        add(study.study(), StudyPackage.Literals.STUDY__RESEARCHERS, researcher("Ann"));
        add(study.study(), StudyPackage.Literals.STUDY__RESEARCHERS, researcher("Bea"));
        add(study.study(), StudyPackage.Literals.STUDY__PARTICIPANTS, participant("Heron"));
        add(study.study(), StudyPackage.Literals.STUDY__PARTICIPANTS, participant("Wren"));
        source("First talk", FIRST_TEXT);
        source("Second talk", SECOND_TEXT);
    }

    private static Researcher researcher(String name) {
        Researcher researcher = StudyFactory.eINSTANCE.createResearcher();
        researcher.setName(name);
        return researcher;
    }

    private static Participant participant(String name) {
        Participant participant = StudyFactory.eINSTANCE.createParticipant();
        participant.setName(name);
        return participant;
    }

    private void source(String name, String text) {
        SourceEntry entry = StudyFactory.eINSTANCE.createSourceEntry();
        entry.setName(name);
        Transcript transcript = SourcesFactory.eINSTANCE.createTranscript();
        int start = 0;
        for (String line : text.split("(?<=\n)")) {
            Turn turn = SourcesFactory.eINSTANCE.createTurn();
            turn.setSpeaker(line.substring(0, line.indexOf(':')));
            turn.setStart(start);
            start += line.length();
            turn.setEnd(start);
            transcript.getTurns().add(turn);
        }
        for (Participant participant : study.study().getParticipants()) {
            SpeakerMapping mapping = SourcesFactory.eINSTANCE.createSpeakerMapping();
            mapping.setLabel(participant.getName());
            mapping.setKind(SpeakerKind.PARTICIPANT);
            mapping.setParticipant(participant);
            transcript.getSpeakers().add(mapping);
        }
        execute(study.additions().source(entry, transcript, text));
    }

    public OpenStudy study() {
        return study;
    }

    public SourceEntry first() {
        return study.study().getSources().get(0);
    }

    public SourceEntry second() {
        return study.study().getSources().get(1);
    }

    public Researcher ann() {
        return study.study().getResearchers().get(0);
    }

    public Researcher bea() {
        return study.study().getResearchers().get(1);
    }

    /** @return the code of that name, added where it is missing */
    public Code code(String name) {
        for (Code code : study.codebook().getCodes()) {
            if (code.getName().equals(name)) {
                return code;
            }
        }
        Code code = CodesFactory.eINSTANCE.createCode();
        code.setName(name);
        add(study.codebook(), CodesPackage.Literals.CODEBOOK__CODES, code);
        return code;
    }

    /** Codes the first place where the words stand. */
    public Coding code(String code, SourceEntry entry, String words, Researcher coder) throws FieldwayException {
        int start = study.text(entry).indexOf(words);
        return code(code(code), entry, start, start + words.length(), coder);
    }

    /** A passage without a code, for somebody who has no right to change the codebook. */
    public Coding passage(SourceEntry entry, int start, Researcher coder) throws FieldwayException {
        return code(null, entry, start, start + 3, coder);
    }

    private Coding code(Code code, SourceEntry entry, int start, int end, Researcher coder) throws FieldwayException {
        TextRange range = SourcesFactory.eINSTANCE.createTextRange();
        range.setStart(start);
        range.setEnd(end);
        Quote quote = Quote.of(study.text(entry), start, end);
        Coding coding = CodesFactory.eINSTANCE.createCoding();
        coding.setRegion(range);
        coding.setQuote(quote.text());
        coding.setContextBefore(quote.before());
        coding.setContextAfter(quote.after());
        coding.setCode(code);
        CodingFile file = study.codingFile(entry, coder);
        add(file, CodesPackage.Literals.CODING_FILE__CODINGS, coding);
        return coding;
    }

    public String codingFileName(SourceEntry entry, Researcher coder) {
        return Layout.codings(entry.getId(), coder.getId());
    }

    public void add(EObject owner, EStructuralFeature feature, Object value) {
        execute(AddCommand.create(study.domain(), owner, feature, value));
    }

    public void execute(Command command) {
        if (!command.canExecute()) {
            throw new IllegalStateException("cannot execute " + command.getLabel());
        }
        study.domain().getCommandStack().execute(command);
    }

    public void save() throws FieldwayException {
        study.save(new NullProgressMonitor());
    }

    @Override
    public void close() {
        study.close();
    }
}
