/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A picture while the workbench starts. The platform's own splash needs its native launcher, which this product does without. */
final class Splash {

    private final Shell shell;

    Splash(Display display) {
        Image image = ImageDescriptor.createFromURL(Platform.getBundle("org.fieldway.app").getEntry("images/splash.png")).createImage(display);
        shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        shell.setText(Messages.appName);
        shell.setLayout(new FillLayout());
        new Label(shell, SWT.NONE).setImage(image);
        shell.addDisposeListener(event -> image.dispose());
        shell.pack();
        centre(display.getPrimaryMonitor().getBounds());
        shell.open();
        while (display.readAndDispatch()) {
            // until the picture is painted: the thread is busy from now on
        }
    }

    private void centre(Rectangle screen) {
        Point size = shell.getSize();
        shell.setLocation(screen.x + (screen.width - size.x) / 2, screen.y + (screen.height - size.y) / 2);
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
