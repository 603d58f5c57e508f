/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.export;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes lines under a drawing: the whole of it becomes part of a new one that is higher by them. */
final class SvgCaption {

    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern WIDTH = Pattern.compile("\\bwidth=\"([0-9.]+)[a-z]*\"");
    private static final Pattern HEIGHT = Pattern.compile("\\bheight=\"([0-9.]+)[a-z]*\"");
    private static final int MARGIN = 12;
    private static final int SIZE = 13;
    private static final double PER_LETTER = 0.6;

    private SvgCaption() {
    }

    /** @param svg as Sirius writes it, with its width and height; without these it is given back as it is, with the lines as its description */
    static String add(String svg, List<String> lines) {
        Matcher root = ROOT.matcher(svg);
        if (!root.find()) {
            return svg;
        }
        double width = number(WIDTH, root.group());
        double height = number(HEIGHT, root.group());
        if (width <= 0 || height <= 0) {
            return svg.substring(0, root.end()) + "<desc>" + escaped(String.join(" ", lines)) + "</desc>" + svg.substring(root.end());
        }
        double longest = lines.stream().mapToInt(String::length).max().orElse(0) * SIZE * PER_LETTER + 2 * MARGIN;
        double line = SIZE * 1.5;
        String size = String.format(Locale.ROOT, "width=\"%.0f\" height=\"%.0f\"", Math.max(width, longest), height + lines.size() * line + MARGIN);
        return svg.substring(0, root.start()) + "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + " role=\"img\"><title>"
                + escaped(lines.getFirst()) + "</title>" + svg.substring(root.start()).stripTrailing() + texts(lines, height, line) + "</svg>\n";
    }

    private static String texts(List<String> lines, double top, double line) {
        var texts = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            texts.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%.0f\" font-family=\"Inter, sans-serif\" font-size=\"%d\" fill=\"#1f2933\">",
                    MARGIN, top + (at + 1) * line, SIZE)).append(escaped(lines.get(at))).append("</text>");
        }
        return texts.toString();
    }

    private static double number(Pattern attribute, String root) {
        Matcher found = attribute.matcher(root);
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
