/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.interchange.ImportNote;
import org.fieldway.interchange.ImportNote.Kind;
import org.fieldway.interchange.ImportPlan;
import org.fieldway.interchange.ImportedFile;
import org.fieldway.interchange.Importer;
import org.fieldway.interchange.Recognition;
import org.fieldway.model.sources.SpeakerKind;
import org.fieldway.model.sources.SpeakerMapping;

/**
 * Takes transcripts of plain text into a study, each as a source with its text, turns and speakers. A text that the study
 * holds already is not taken twice; a name that is taken gets a number.
 */
public final class TranscriptImporter implements Importer {

    @Override
    public Recognition recognises(Path file) {
        try {
            return TranscriptReader.read(file).turns().isEmpty() ? Recognition.NO : Recognition.PERHAPS;
        } catch (FieldwayException e) {
            return Recognition.NO;
        }
    }

    @Override
    public ImportPlan plan(List<Path> files, OpenStudy study, IProgressMonitor monitor) throws FieldwayException {
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        KnownSources known = new KnownSources(study);
        List<ImportedFile> report = new ArrayList<>();
        List<Command> commands = new ArrayList<>();
        for (Path file : files) {
            progress.checkCanceled();
            progress.subTask(file.getFileName().toString());
            report.add(planOne(file, study, known, commands));
            progress.worked(1);
        }
        return new ImportPlan(report, together(commands));
    }

    private static ImportedFile planOne(Path file, OpenStudy study, KnownSources known, List<Command> commands)
            throws FieldwayException {
        TranscriptDraft draft = TranscriptReader.read(file);
        Optional<String> holder = known.holderOf(draft.text());
        if (holder.isPresent()) {
            return new ImportedFile(file, "", List.of(new ImportNote(Kind.LEFT_OUT, NLS.bind(Messages.doubled, holder.get()))));
        }
        String name = known.take(draft.name(), draft.text());
        TranscriptModel model = TranscriptModel.of(draft, name, file, study.study(), Instant.now());
        List<ImportNote> notes = new ArrayList<>(draft.notes());
        if (!name.equals(draft.name())) {
            notes.add(0, new ImportNote(Kind.REPAIRED, NLS.bind(Messages.nameTaken, draft.name(), name)));
        }
        describeSpeakers(model.transcript().getSpeakers(), notes);
        commands.add(study.additions().source(model.entry(), model.transcript(), draft.text()));
        return new ImportedFile(file, name, notes);
    }

    private static void describeSpeakers(List<SpeakerMapping> speakers, List<ImportNote> notes) {
        String known = speakers.stream().filter(mapping -> mapping.getKind() != SpeakerKind.UNKNOWN)
                .map(TranscriptImporter::described).collect(Collectors.joining(", "));
        String unknown = speakers.stream().filter(mapping -> mapping.getKind() == SpeakerKind.UNKNOWN)
                .map(SpeakerMapping::getLabel).collect(Collectors.joining(", "));
        if (!known.isEmpty()) {
            notes.add(new ImportNote(Kind.RECOGNISED, NLS.bind(Messages.matched, known)));
        }
        if (!unknown.isEmpty()) {
            notes.add(new ImportNote(Kind.DOUBTFUL, NLS.bind(Messages.unmatched, unknown)));
        }
    }

    private static String described(SpeakerMapping mapping) {
        return mapping.getKind() == SpeakerKind.PARTICIPANT
                ? NLS.bind(Messages.matchedParticipant, mapping.getLabel(), mapping.getParticipant().getName())
                : NLS.bind(Messages.matchedResearcher, mapping.getLabel(), mapping.getResearcher().getName());
    }

    private static Command together(List<Command> commands) {
        if (commands.isEmpty()) {
            return IdentityCommand.INSTANCE;
        }
        CompoundCommand all = new CompoundCommand(NLS.bind(Messages.commandLabel, commands.size()));
        commands.forEach(all::append);
        return all;
    }
}
