/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lines of a text that open a turn.
 *
 * @param marks in the order of the text
 * @param headingLines how many lines at the top describe the file and are no speech
 */
record MarkedLines(List<Mark> marks, int headingLines) {

    /**
     * @param lineNumber from 1
     * @param lineStart where the line begins, from the text's start
     * @param line how it begins
     */
    record Mark(int lineNumber, int lineStart, LineMark line) {

        int wordsStart() {
            return lineStart + line.wordsAt();
        }
    }

    static MarkedLines of(String text) {
        List<Mark> found = new ArrayList<>();
        int firstParagraph = 0;
        boolean inFirstParagraph = true;
        int lineNumber = 0;
        for (int at = 0; at < text.length();) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end);
            lineNumber++;
            inFirstParagraph &= !line.isBlank();
            firstParagraph = inFirstParagraph ? lineNumber : firstParagraph;
            int number = lineNumber;
            int start = at;
            SpeakerPatterns.shipped().match(line).ifPresent(mark -> found.add(new Mark(number, start, mark)));
            at = end + 1;
        }
        return believed(found, firstParagraph);
    }

    private static MarkedLines believed(List<Mark> found, int firstParagraph) {
        LabelRules rules = new LabelRules();
        int heading = headingLines(found, firstParagraph, rules);
        List<Mark> speech = found.stream().filter(mark -> mark.lineNumber > heading).toList();
        Map<String, Long> uses = speech.stream().map(mark -> mark.line.label())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new MarkedLines(speech.stream()
                .filter(mark -> mark.line.sure() || rules.isSpeaker(mark.line.label(), uses)).toList(), heading);
    }

    private static int headingLines(List<Mark> found, int firstParagraph, LabelRules rules) {
        List<Mark> first = found.stream().filter(mark -> mark.lineNumber <= firstParagraph).toList();
        boolean allUnsure = first.size() == firstParagraph && first.stream().noneMatch(mark -> mark.line.sure());
        if (allUnsure && rules.areHeading(first.stream().map(mark -> mark.line.label()).toList())) {
            return firstParagraph;
        }
        int leading = 0;
        while (leading < first.size() && first.get(leading).lineNumber == leading + 1
                && !first.get(leading).line.sure() && isHeadingOnce(first.get(leading), found, rules)) {
            leading++;
        }
        return leading;
    }

    private static boolean isHeadingOnce(Mark mark, List<Mark> found, LabelRules rules) {
        return rules.isHeading(mark.line.label())
                && found.stream().filter(other -> other.line.label().equals(mark.line.label())).count() == 1;
    }
}
