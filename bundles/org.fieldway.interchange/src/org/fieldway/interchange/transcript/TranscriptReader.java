/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.interchange.ImportNote;
import org.fieldway.interchange.ImportNote.Kind;

/** Reads plain text with speakers and times. Nothing is stored: the result is a draft. */
public final class TranscriptReader {

    private static final int MOST_LINES_NAMED = 5;

    private TranscriptReader() { }

    /**
     * @param file UTF-8, with or without byte order mark, with any line ends
     * @throws FieldwayException where the file cannot be read, is empty, too long, or not UTF-8
     */
    public static TranscriptDraft read(Path file) throws FieldwayException {
        CleanText clean = CleanText.of(PlainText.read(file));
        if (clean.text().isBlank()) {
            throw new FieldwayException(NLS.bind(Messages.empty, file));
        }
        MarkedLines lines = MarkedLines.of(clean.tabbed());
        Turns turns = Turns.of(clean.text(), lines.marks());
        List<ImportNote> notes = new ArrayList<>();
        TranscriptDraft found = new TranscriptDraft(nameOf(file), clean.text(), turns.list(), List.of());
        describeTurns(found, notes);
        describeLeftOut(clean.text(), lines, turns, notes);
        notes.addAll(clean.repairs());
        return new TranscriptDraft(found.name(), found.text(), found.turns(), notes);
    }

    private static void describeTurns(TranscriptDraft draft, List<ImportNote> notes) {
        if (draft.speakers().isEmpty()) {
            notes.add(new ImportNote(Kind.DOUBTFUL, Messages.noSpeakers));
        } else {
            String speakers = draft.speakers().entrySet().stream()
                    .map(entry -> NLS.bind(Messages.speakerTurns, entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining(", "));
            notes.add(new ImportNote(Kind.RECOGNISED, NLS.bind(Messages.speakers, speakers)));
        }
        long timed = draft.turns().stream().filter(DraftTurn::hasStart).count();
        if (timed > 0) {
            notes.add(new ImportNote(Kind.RECOGNISED, NLS.bind(Messages.times, timed, draft.turns().size())));
        }
    }

    private static void describeLeftOut(String text, MarkedLines lines, Turns turns, List<ImportNote> notes) {
        if (lines.headingLines() > 0) {
            notes.add(new ImportNote(Kind.LEFT_OUT, NLS.bind(Messages.heading, lines.headingLines())));
        } else if (!lines.marks().isEmpty() && !text.substring(0, lines.marks().get(0).lineStart()).isBlank()) {
            notes.add(new ImportNote(Kind.LEFT_OUT, NLS.bind(Messages.beforeFirst, lines.marks().get(0).lineNumber() - 1)));
        }
        if (!turns.linesWithoutWords().isEmpty()) {
            notes.add(new ImportNote(Kind.LEFT_OUT, NLS.bind(Messages.withoutWords, named(turns.linesWithoutWords()))));
        }
        if (!turns.linesBackInTime().isEmpty()) {
            notes.add(new ImportNote(Kind.DOUBTFUL, NLS.bind(Messages.backInTime, named(turns.linesBackInTime()))));
        }
    }

    private static String named(List<Integer> lines) {
        String first = lines.stream().limit(MOST_LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return lines.size() > MOST_LINES_NAMED ? NLS.bind(Messages.andMore, first, lines.size() - MOST_LINES_NAMED) : first;
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
