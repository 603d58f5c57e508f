/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.transcript;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fieldway.core.release.ReleasedTranscript.CodedPlace;
import org.fieldway.ui.theme.Palette;

/** What is known of the chosen passage, and what can be done with it. */
final class PassageBar {

    private final PassageDeeds deeds;
    private final Label label;
    private final Button cards;
    private final Button attach;
    private final Button delete;

    PassageBar(Composite parent, PassageDeeds deeds) {
        this.deeds = deeds;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 6).spacing(8, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(label);
        cards = button(area, Messages.showCards, deeds::showCards);
        attach = button(area, Messages.attachToCard, deeds::attach);
        delete = button(area, Messages.deleteCoding, deeds::delete);
    }

    private static Button button(Composite parent, String text, Runnable deed) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> deed.run());
        return button;
    }

    void show(Transcript transcript, CodedPlace place) {
        boolean any = place != null;
        int standing = any ? deeds.standing().size() : 0;
        label.setText(!any ? Messages.choosePassage : described(transcript, place, standing).replace("&", "&&"));
        label.setForeground(any ? Palette.TEXT.colour() : Palette.QUIET_TEXT.colour());
        cards.setEnabled(standing > 0);
        attach.setEnabled(any);
        delete.setEnabled(any);
        label.getParent().layout(true);
    }

    private static String described(Transcript transcript, CodedPlace place, int standing) {
        String coder = transcript.coderName(place);
        String name = transcript.codeName(place);
        String coded = coder.isEmpty() ? name : NLS.bind(Messages.codeByCoder, name, coder);
        return coded + Messages.between + (standing == 0 ? Messages.nothingStands
                : standing == 1 ? Messages.oneStands : NLS.bind(Messages.severalStand, standing));
    }
}
