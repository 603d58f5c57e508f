/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.support;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The workbench as a test sees it: parts, commands, menus, and waiting until something is so. */
public final class Ui {

    private static final long PATIENCE = 20_000;
    private static final int LOOK_AGAIN = 20;

    private Ui() {
    }

    public static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Handles events until the condition holds; fails after twenty seconds. */
    public static void await(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("waited in vain for: " + what);
            }
            display.timerExec(LOOK_AGAIN, () -> { });
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Handles the events that are there now. */
    public static void settle() {
        boolean[] reached = new boolean[1];
        Display.getCurrent().asyncExec(() -> reached[0] = true);
        await("an idle workbench", () -> reached[0]);
    }

    @SuppressWarnings("unchecked")
    public static <T extends IViewPart> T view(String id) {
        try {
            return (T) page().showView(id);
        } catch (PartInitException e) {
            throw new AssertionError("the view " + id + " does not open", e);
        }
    }

    /** Runs a command as its menu item does. */
    public static void run(String command) {
        try {
            window().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError("the command " + command + " cannot be run", e);
        }
        settle();
    }

    /** The text of an item of the main menu as it is shown now, such as “Undo rename code in the codebook”. */
    public static String menuText(String menu, int position) {
        MenuItem top = List.of(window().getShell().getMenuBar().getItems()).stream()
                .filter(item -> item.getText().replace("&", "").equals(menu)).findFirst().orElseThrow();
        top.getMenu().notifyListeners(SWT.Show, new Event());
        String text = top.getMenu().getItem(position).getText().replace("&", "");
        top.getMenu().notifyListeners(SWT.Hide, new Event());
        int accelerator = text.indexOf('\t');
        return accelerator < 0 ? text : text.substring(0, accelerator);
    }

    /** All controls of a kind below another, in their order. */
    public static <T extends Control> List<T> all(Composite parent, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite inner) {
                found.addAll(all(inner, kind));
            }
        }
        return found;
    }

    /** The open window with that title. */
    public static Optional<Shell> shell(String title) {
        return List.of(Display.getCurrent().getShells()).stream().filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
    }
}
