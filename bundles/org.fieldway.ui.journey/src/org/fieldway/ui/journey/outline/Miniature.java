/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.outline;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fieldway.render.journey.Journey;
import org.fieldway.render.journey.Palette;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.screen.ScenePainter;
import org.fieldway.ui.canvas.GcCanvas;
import org.fieldway.ui.canvas.ShippedFonts;
import org.fieldway.ui.canvas.Viewport;
import org.fieldway.ui.journey.board.BoardWorkspace;

/** The whole map in a small picture, with a frame around what the board shows; pressing and dragging there scrolls the board. */
final class Miniature {

    private static final int HEIGHT = 170;
    private static final Colour FRAME = Colour.of("#1d4ed8");
    private static final Colour DARK_FRAME = Colour.of("#8ab4ff");

    private final BoardWorkspace workspace;
    private final Canvas canvas;
    private final ShippedFonts fonts;
    private Image picture;
    private Journey drawn;

    Miniature(Composite parent, BoardWorkspace workspace) {
        this.workspace = workspace;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setToolTipText(Messages.miniatureTip);
        canvas.setData("org.eclipse.e4.ui.css.disabled", true);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(canvas);
        fonts = new ShippedFonts(canvas.getDisplay());
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> forget());
        canvas.addListener(SWT.MouseDown, this::scroll);
        canvas.addListener(SWT.MouseMove, e -> {
            if ((e.stateMask & SWT.BUTTON1) != 0) {
                scroll(e);
            }
        });
        canvas.addListener(SWT.Dispose, e -> {
            forget();
            fonts.dispose();
        });
        workspace.board().onChange(this::redraw);
        workspace.onZoom(this::redraw);
    }

    private void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void forget() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    private Scene scene() {
        return workspace.board().journey().scene();
    }

    private double scale() {
        Rectangle area = canvas.getClientArea();
        return Math.min(1, Math.min(area.width / scene().width(), area.height / scene().height()));
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        if (area.isEmpty()) {
            return;
        }
        if (picture == null || drawn != workspace.board().journey()) {
            forget();
            drawn = workspace.board().journey();
            picture = draw(area);
        }
        gc.drawImage(picture, 0, 0);
        Viewport seen = workspace.view().viewport();
        var frame = new GcCanvas(fonts);
        frame.begin(gc, 1, 0, 0);
        Box box = seen.visible();
        Colour colour = Palette.of(workspace.board().theme()).background().luminance() < 0.5 ? DARK_FRAME : FRAME;
        frame.rectangle(new Shape.Rectangle(new Box(box.x() * scale(), box.y() * scale(), Math.min(box.width() * scale(), area.width - 2.0),
                Math.min(box.height() * scale(), area.height - 2.0)), 2, colour.withOpacity(0.08), Stroke.solid(colour, 2)));
        frame.end();
        frame.clear();
    }

    private Image draw(Rectangle area) {
        var image = new Image(canvas.getDisplay(), area.width, area.height);
        var gc = new GC(image);
        var painter = new GcCanvas(fonts);
        painter.begin(gc, 1, 0, 0);
        painter.rectangle(new Shape.Rectangle(new Box(0, 0, area.width, area.height), 0,
                Palette.of(workspace.board().theme()).background(), Stroke.NONE));
        painter.offset(scale(), 0, 0);
        ScenePainter.paint(drawn.scene(), painter);
        painter.end();
        painter.clear();
        gc.dispose();
        return image;
    }

    private void scroll(Event e) {
        Box box = workspace.view().viewport().visible();
        workspace.view().scrollTo(e.x / scale() - box.width() / 2, e.y / scale() - box.height() / 2);
    }
}
