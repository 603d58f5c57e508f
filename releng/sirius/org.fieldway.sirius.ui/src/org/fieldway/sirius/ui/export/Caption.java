/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.Release;

/**
 * What stands under an exported picture or table: its title, for whom it is, and the sentences that an output must show.
 *
 * @param lines from above
 */
record Caption(List<String> lines) {

    static Caption of(Release<ReleasedPicture> release) {
        List<String> lines = new ArrayList<>();
        lines.add(release.audience().beyondTeam() ? NLS.bind(Messages.captionFor, release.content().title(), release.audience().label())
                : release.content().title());
        lines.addAll(release.content().notes());
        return new Caption(List.copyOf(lines));
    }

    /** The output with the caption under it. @param ending svg, png or csv */
    byte[] under(byte[] plain, String ending) throws IOException {
        return switch (ending) {
            case "svg" -> SvgCaption.add(new String(plain, StandardCharsets.UTF_8), lines).getBytes(StandardCharsets.UTF_8);
            case "png" -> png(plain);
            default -> (new String(plain, StandardCharsets.UTF_8).stripTrailing() + "\n\n" + csv()).getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] png(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(PngCaption.add(ImageIO.read(new ByteArrayInputStream(plain)), lines), "png", out);
        return out.toByteArray();
    }

    private String csv() {
        return lines.stream().map(line -> '"' + line.replace("\"", "\"\"") + "\"\n").collect(Collectors.joining());
    }
}
