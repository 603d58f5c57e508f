/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.transcript;

import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldway.ui.theme.Palette;

/** Finds words in the text: Enter goes to the next place, Shift+Enter to the one before, Escape back to the text. */
final class FindBar {

    private final Text field;
    private final Label result;
    private final StyledText text;

    FindBar(Composite parent, StyledText text, Runnable previousCoding, Runnable nextCoding) {
        this.text = text;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 6).spacing(8, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.find);
        GridDataFactory.swtDefaults().hint(200, SWT.DEFAULT).applyTo(field);
        result = new Label(area, SWT.NONE);
        result.setForeground(Palette.QUIET_TEXT.colour());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(result);
        button(area, Messages.previousCoding, Messages.previousCodingKey, previousCoding);
        button(area, Messages.nextCoding, Messages.nextCodingKey, nextCoding);
        field.addModifyListener(event -> find(text.getSelection().x, true));
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                next((event.stateMask & SWT.SHIFT) == 0);
                event.doit = false;
            } else if (event.keyCode == SWT.ESC) {
                text.setFocus();
                event.doit = false;
            }
        });
    }

    private static void button(Composite parent, String label, String key, Runnable deed) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(key);
        button.addListener(SWT.Selection, event -> deed.run());
    }

    void setFocus() {
        field.setFocus();
        field.selectAll();
    }

    private void next(boolean forward) {
        find(forward ? text.getSelection().y : text.getSelection().x - 1, forward);
    }

    private void find(int from, boolean forward) {
        String wanted = field.getText().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            result.setText("");
            return;
        }
        String all = text.getText().toLowerCase(Locale.ROOT);
        int found = forward ? all.indexOf(wanted, Math.max(0, from)) : from < 0 ? -1 : all.lastIndexOf(wanted, from);
        if (found < 0) {
            found = forward ? all.indexOf(wanted) : all.lastIndexOf(wanted);
        }
        if (found >= 0) {
            text.setSelection(found, found + wanted.length());
            text.showSelection();
        }
        tell(all, wanted, found);
    }

    private void tell(String all, String wanted, int found) {
        int count = 0;
        int number = 0;
        for (int at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length())) {
            count++;
            number = at <= found ? count : number;
        }
        result.setText(count == 0 ? Messages.notFound : NLS.bind(Messages.foundOf, number, count));
    }
}
