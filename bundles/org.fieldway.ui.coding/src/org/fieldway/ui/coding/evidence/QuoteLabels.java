/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import java.util.stream.Stream;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.fieldway.ui.coding.CodeSwatches;
import org.fieldway.ui.image.Icons;
import org.fieldway.ui.text.Lengths;
import org.fieldway.ui.theme.Palette;

/** What is written on the lines of the evidence view. */
final class QuoteLabels extends LabelProvider implements IStyledLabelProvider {

    /** The platform's own quiet colours are too faint on a dark ground. */
    private static final Styler QUIET = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.foreground = Palette.QUIET_TEXT.colour();
        }
    };

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
            case QuoteGroup group -> new StyledString(group.who().isEmpty() ? Messages.nobodyKnown : group.who())
                    .append(NLS.bind(Messages.inBrackets, group.rows().size()), QUIET);
            case QuoteRow row -> row(row);
            default -> new StyledString(String.valueOf(element));
        };
    }

    private static StyledString row(QuoteRow row) {
        StyledString text = new StyledString(row.line(), row.released().isShown() ? null : QUIET);
        Long time = row.released().startMs();
        String at = time == null ? "" : Lengths.of(time);
        String more = String.join(Messages.between, Stream.of(row.released().code(), at)
                .filter(part -> !part.isEmpty()).toList());
        return more.isEmpty() ? text : text.append(Messages.between + more, QUIET);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case QuoteRow row when row.isGone() -> Icons.of("warning");
            case QuoteRow row when row.released().withheld() -> Icons.of("withheld");
            case QuoteRow row -> CodeSwatches.image(row.code());
            default -> null;
        };
    }
}
