/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines no wider than asked, at blanks, after hyphens and dashes, between ideographs; a word longer than a
 * line is broken between signs, never within one. Line feeds begin a new line.
 */
public final class LineBreaker {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R");
    private static final String ELLIPSIS = "…";

    private final TextMeasure measure;
    private final Face face;
    private final double size;

    public LineBreaker(TextMeasure measure, Face face, double size) {
        this.measure = measure;
        this.face = face;
        this.size = size;
    }

    /** All lines of a text; none for an empty or blank one. A line holds at least one sign, however narrow. */
    public List<TextLine> lines(String text, double maxWidth) {
        List<TextLine> lines = new ArrayList<>();
        if (text.isBlank()) {
            return lines;
        }
        for (String paragraph : PARAGRAPHS.split(text.strip().replace('\t', ' '), -1)) {
            paragraph(paragraph, maxWidth, lines);
        }
        return lines;
    }

    /** At most {@code maxLines} lines; the last one ends in an ellipsis where text is left over. 0 means no limit. */
    public List<TextLine> lines(String text, double maxWidth, int maxLines) {
        List<TextLine> all = lines(text, maxWidth);
        if (maxLines <= 0 || all.size() <= maxLines) {
            return all;
        }
        List<TextLine> kept = new ArrayList<>(all.subList(0, maxLines));
        TextLine last = kept.removeLast();
        kept.add(line(shortened(last.text(), maxWidth), last.rightToLeft()));
        return kept;
    }

    private String shortened(String text, double maxWidth) {
        double room = maxWidth - width(ELLIPSIS);
        return text.substring(0, fitting(text, room, 0)).stripTrailing() + ELLIPSIS;
    }

    private void paragraph(String text, double maxWidth, List<TextLine> lines) {
        boolean rightToLeft = Direction.isRightToLeft(text);
        int start = 0;
        int end = 0;
        double used = 0;
        while (end < text.length()) {
            int wordEnd = BreakPoints.next(text, end);
            double word = width(text.substring(end, wordEnd).stripTrailing());
            if (used + word > maxWidth && end > start) {
                lines.add(line(text.substring(start, end), rightToLeft));
                start = end;
                used = 0;
            }
            if (word > maxWidth) {
                start = chop(text, start, wordEnd, maxWidth, lines, rightToLeft);
                end = start;
                used = 0;
            }
            used += width(text.substring(end, wordEnd));
            end = wordEnd;
        }
        lines.add(line(text.substring(start), rightToLeft));
    }

    /** Adds full lines of a word that is too long and gives where its rest, which fits, begins. */
    private int chop(String text, int start, int end, double maxWidth, List<TextLine> lines, boolean rightToLeft) {
        int at = start;
        while (true) {
            String rest = text.substring(at, end).stripTrailing();
            int fits = fitting(rest, maxWidth, 1);
            if (fits >= rest.length()) {
                return at;
            }
            lines.add(line(rest.substring(0, fits), rightToLeft));
            at += fits;
        }
    }

    /** How many characters from the start fit into a width, in whole clusters, at least {@code least} of them. */
    private int fitting(String text, double maxWidth, int least) {
        double used = 0;
        int clusters = 0;
        int at = 0;
        while (at < text.length()) {
            int end = Clusters.end(text, at);
            used += width(text.substring(at, end));
            if (used > maxWidth && clusters >= least) {
                break;
            }
            clusters++;
            at = end;
        }
        return at;
    }

    private TextLine line(String text, boolean rightToLeft) {
        String stripped = text.stripTrailing();
        return new TextLine(stripped, width(stripped), rightToLeft);
    }

    private double width(String text) {
        return measure.width(text, face, size);
    }
}
