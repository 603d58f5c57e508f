/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.model.journey.Card;

/** The buttons below the quotes: each does something with those that are selected. */
final class QuoteButtons {

    private final EvidencePage page;
    private final QuoteDeeds deeds;
    private final Composite area;
    private final Button open;
    private final Button attach;
    private final Button again;
    private final Button remove;

    QuoteButtons(Composite parent, EvidencePage page) {
        this.page = page;
        deeds = new QuoteDeeds(page);
        area = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(area);
        open = button(Messages.openTranscript, deeds::open);
        attach = button(Messages.attachToCard, deeds::attach);
        again = button(Messages.findAgain, deeds::findAgain);
        remove = button(Messages.remove, deeds::remove);
    }

    private Button button(String text, Runnable deed) {
        var button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> deed.run());
        return button;
    }

    Composite area() {
        return area;
    }

    QuoteDeeds deeds() {
        return deeds;
    }

    /** Offers what can be done with what is selected now. */
    void update() {
        open.setEnabled(deeds.canOpen());
        attach.setEnabled(deeds.canAttach());
        attach.setText(attachText());
        remove.setEnabled(deeds.canRemove());
        show(remove, !page.isAll());
        show(again, deeds.canFindAgain());
        area.requestLayout();
    }

    /** Names the card where quotes go to the selected one. */
    private String attachText() {
        List<Card> targets = page.isAll() ? page.targets() : List.of();
        return targets.isEmpty() ? Messages.attachToCard : targets.size() == 1 ? Messages.attachToSelected
                : NLS.bind(Messages.attachToSeveral, targets.size());
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        RowData data = button.getLayoutData() instanceof RowData present ? present : new RowData();
        data.exclude = !shown;
        button.setLayoutData(data);
    }
}
