/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The dialogs of the platform. */
final class WorkbenchDialogs implements Dialogs {

    @Override
    public Optional<Path> chooseFolder(String title, String message, Path start) {
        var dialog = new DirectoryDialog(shell(), SWT.SHEET);
        dialog.setText(title);
        dialog.setMessage(message);
        if (start != null) {
            dialog.setFilterPath(start.toString());
        }
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public Optional<Path> chooseFile(String title, Path start, List<FileKind> kinds) {
        return file(SWT.OPEN, title, start, kinds, null);
    }

    @Override
    public Optional<Path> chooseNewFile(String title, Path start, String name, List<FileKind> kinds) {
        return file(SWT.SAVE, title, start, kinds, name);
    }

    private static Optional<Path> file(int style, String title, Path start, List<FileKind> kinds, String name) {
        var dialog = new FileDialog(shell(), style | SWT.SHEET);
        dialog.setText(title);
        dialog.setOverwrite(true);
        dialog.setFileName(name);
        dialog.setFilterNames(kinds.stream().map(FileKind::label).toArray(String[]::new));
        dialog.setFilterExtensions(kinds.stream().map(FileKind::pattern).toArray(String[]::new));
        if (start != null) {
            dialog.setFilterPath(start.toString());
        }
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public void inform(String title, String message) {
        MessageDialog.openInformation(shell(), title, message);
    }

    @Override
    public void error(String title, String message) {
        MessageDialog.openError(shell(), title, message);
    }

    @Override
    public boolean confirm(String title, String message, String verb) {
        return choose(title, message, List.of(verb, Messages.cancel)) == 0;
    }

    @Override
    public int choose(String title, String message, List<String> buttons) {
        var dialog = new MessageDialog(shell(), title, null, message, MessageDialog.QUESTION, 0, buttons.toArray(String[]::new));
        int pressed = dialog.open();
        return pressed < 0 || pressed >= buttons.size() ? buttons.size() - 1 : pressed;
    }

    @Override
    public Optional<String> askText(String title, String message, String initial, Function<String, String> check) {
        var dialog = new InputDialog(shell(), title, message, initial, check::apply);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }

    @Override
    public <T> Optional<T> pick(String title, String message, List<T> choices, Function<T, String> label, T selected) {
        var dialog = new PickDialog<>(shell(), title, message, choices, label, selected == null ? List.of() : List.of(selected), false);
        return dialog.ask().map(picked -> picked.isEmpty() ? null : picked.getFirst());
    }

    @Override
    public <T> Optional<List<T>> pickSeveral(String title, String message, List<T> choices, Function<T, String> label, List<T> selected) {
        return new PickDialog<>(shell(), title, message, choices, label, selected, true).ask();
    }

    private static Shell shell() {
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
        return window == null ? null : window.getShell();
    }
}
