/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.Version;

/** Says what Fieldway is, its version and its licences. The platform's own window shows only the first lines of such a text. */
public final class AboutHandler extends AbstractHandler {

    private static final String BUNDLE = "org.fieldway.app";

    @Override
    public Object execute(ExecutionEvent event) {
        Image icon = ImageDescriptor.createFromURL(Platform.getBundle(BUNDLE).getEntry("icons/fieldway-64.png")).createImage();
        try {
            dialog(HandlerUtil.getActiveShell(event), icon).open();
        } finally {
            icon.dispose();
        }
        return null;
    }

    /** The name of the product: each edition has its own. */
    private static String edition() {
        return Optional.ofNullable(Platform.getProduct()).map(IProduct::getName).orElse(Messages.appName);
    }

    private static MessageDialog dialog(Shell shell, Image icon) {
        Version version = Platform.getBundle(BUNDLE).getVersion();
        String number = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        String text = NLS.bind(Messages.aboutText, new Object[] {edition(), number, System.getProperty("java.version")});
        return new MessageDialog(shell, Messages.aboutTitle, null, text, MessageDialog.INFORMATION, 0, Messages.aboutClose) {
            @Override
            public Image getImage() {
                return icon;
            }
        };
    }
}
