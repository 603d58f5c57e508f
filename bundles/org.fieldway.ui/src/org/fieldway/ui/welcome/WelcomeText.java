/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.welcome;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.fieldway.ui.theme.Palette;

/** The kinds of text on the welcome page. */
final class WelcomeText {

    private final FormToolkit toolkit;

    WelcomeText(FormToolkit toolkit) {
        this.toolkit = toolkit;
        toolkit.setBackground(Palette.SURFACE.colour());
        toolkit.getHyperlinkGroup().setForeground(Palette.ACCENT.colour());
        toolkit.getHyperlinkGroup().setActiveForeground(Palette.ACCENT.colour());
    }

    Composite plain(Composite parent, Layout layout) {
        Composite composite = toolkit.createComposite(parent);
        composite.setLayout(layout);
        composite.setLayoutData(fill());
        return composite;
    }

    void title(Composite parent, String title, String subtitle) {
        label(parent, title, JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT), Palette.TEXT);
        label(parent, subtitle, null, Palette.QUIET_TEXT);
    }

    void heading(Composite parent, String text) {
        space(parent, 8);
        label(parent, text, JFaceResources.getBannerFont(), Palette.TEXT);
    }

    void body(Composite parent, String text) {
        label(parent, text, null, Palette.TEXT);
    }

    void quiet(Composite parent, String text) {
        label(parent, text, null, Palette.QUIET_TEXT);
        space(parent, 2);
    }

    void step(Composite parent, String name, String text) {
        label(parent, name, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT), Palette.TEXT);
        label(parent, text, null, Palette.TEXT);
        space(parent, 2);
    }

    Hyperlink link(Composite parent, String text, Runnable run) {
        Hyperlink link = toolkit.createHyperlink(parent, text, SWT.WRAP);
        link.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter((HyperlinkEvent event) -> run.run()));
        link.setLayoutData(new TableWrapData(TableWrapData.LEFT));
        return link;
    }

    private void label(Composite parent, String text, Font font, Palette colour) {
        Label label = toolkit.createLabel(parent, text, SWT.WRAP);
        label.setForeground(colour.colour());
        TableWrapData data = fill();
        label.setLayoutData(data);
        if (font != null) {
            label.setFont(font);
        }
    }

    private void space(Composite parent, int height) {
        Control gap = toolkit.createComposite(parent);
        TableWrapData data = fill();
        data.heightHint = height;
        gap.setLayoutData(data);
    }

    private static TableWrapData fill() {
        return new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP);
    }
}
