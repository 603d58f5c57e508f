/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Writes what each sign of a font says (Adobe Technical Note 5411, "ToUnicode Mapping File Tutorial"). */
final class ToUnicode {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int MOST = 100;
    private static final String BEGIN = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String END = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() { }

    static byte[] write(List<PdfFont.Sign> signs) {
        var out = new StringBuilder(BEGIN);
        for (int from = 0; from < signs.size(); from += MOST) {
            int to = Math.min(signs.size(), from + MOST);
            out.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                out.append('<').append(HEX.toHexDigits((char) (i + 1))).append("> <").append(hex(signs.get(i).text()))
                        .append(">\n");
            }
            out.append("endbfchar\n");
        }
        return out.append(END).toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** UTF-16; the zero width space for nothing, as readers need some text for each sign. */
    private static String hex(String text) {
        String safe = text.codePoints().filter(c -> !Character.isISOControl(c))
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return HEX.formatHex((safe.isEmpty() ? "\u200B" : safe).getBytes(StandardCharsets.UTF_16BE));
    }
}
