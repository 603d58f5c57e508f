/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

import java.util.ArrayList;
import java.util.List;

import org.fieldway.interchange.transcript.MarkedLines.Mark;

/** Makes turns of marked lines: each reaches to the next mark, and ends with its last word. */
final class Turns {

    private final String text;
    private final List<Mark> marks;
    private final List<DraftTurn> turns = new ArrayList<>();
    private final List<Integer> withoutWords = new ArrayList<>();
    private final List<Integer> backInTime = new ArrayList<>();

    private Turns(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    static Turns of(String text, List<Mark> marks) {
        Turns turns = new Turns(text, marks);
        turns.build();
        turns.fillEnds();
        return turns;
    }

    /** In the order of the text. */
    List<DraftTurn> list() {
        return turns;
    }

    /** Numbers of the lines whose label is followed by no words. */
    List<Integer> linesWithoutWords() {
        return withoutWords;
    }

    /** Numbers of the lines whose time is earlier than one before. */
    List<Integer> linesBackInTime() {
        return backInTime;
    }

    private void build() {
        String speaker = "";
        long pendingTime = DraftTurn.UNKNOWN;
        long latest = DraftTurn.UNKNOWN;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            long time = mark.line().startMs();
            if (time != DraftTurn.UNKNOWN && time < latest) {
                backInTime.add(mark.lineNumber());
            }
            latest = Math.max(latest, time);
            time = time == DraftTurn.UNKNOWN ? pendingTime : time;
            boolean onlyTime = mark.line().label().isEmpty();
            speaker = onlyTime ? speaker : mark.line().label();
            boolean said = add(speaker, mark, i + 1 < marks.size() ? marks.get(i + 1).lineStart() : text.length(), time);
            if (!said && !onlyTime) {
                withoutWords.add(mark.lineNumber());
            }
            pendingTime = said || !onlyTime ? DraftTurn.UNKNOWN : time;
        }
    }

    private boolean add(String speaker, Mark mark, int limit, long time) {
        int start = mark.wordsStart();
        int end = limit;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end && turns.add(new DraftTurn(speaker, start, end, time, DraftTurn.UNKNOWN));
    }

    private void fillEnds() {
        long next = DraftTurn.UNKNOWN;
        for (int i = turns.size() - 1; i >= 0; i--) {
            DraftTurn turn = turns.get(i);
            if (turn.hasStart()) {
                if (next >= turn.startMs() && i + 1 < turns.size() && turns.get(i + 1).hasStart()) {
                    turns.set(i, new DraftTurn(turn.speaker(), turn.start(), turn.end(), turn.startMs(), next));
                }
                next = turn.startMs();
            }
        }
    }
}
