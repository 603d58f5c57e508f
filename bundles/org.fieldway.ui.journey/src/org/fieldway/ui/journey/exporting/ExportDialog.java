/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.exporting;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.Release;
import org.fieldway.render.pdf.Paper;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.dialog.Dialogs.FileKind;
import org.fieldway.ui.study.HomeFolders;

/** Asks in which format, for whom and where a map or diagram is to be written, and shows what is withheld from them. */
public final class ExportDialog<C> extends TitleAreaDialog {

    private static final List<Double> SCALES = List.of(1.0, 2.0, 3.0, 4.0);
    private static Path lastFolder;

    private final Exportable<C> exported;
    private final Audience first;
    private Choice<OutputFormat<C>> format;
    private Choice<Audience> audience;
    private Choice<Double> scale;
    private Choice<Paper> paper;
    private Text file;
    private WithheldSummary summary;
    private Release<C> release;
    private String proposed = "";
    private ExportChoice<C> result;

    /** @param first the audience that is chosen at first */
    public ExportDialog(Shell parent, Exportable<C> exported, Audience first) {
        super(parent);
        this.exported = exported;
        this.first = first;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(exported.window());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(16, 12).spacing(10, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        format = new Choice<>(area, Messages.format, exported.formats(), OutputFormat::label, this::formatChanged);
        scale = new Choice<>(area, Messages.scale, SCALES, Messages::scaleLabel, this::check);
        paper = new Choice<>(area, Messages.paper, Arrays.asList(Paper.values()), Messages::paperLabel, this::check);
        audience = new Choice<>(area, Messages.audience, Audiences.all(), Audience::label, this::audienceChanged);
        fileField(area);
        summary = new WithheldSummary(area);
        setTitle(exported.heading());
        scale.choose(2.0);
        audience.choose(first);
        audienceChanged();
        formatChanged();
        return area;
    }

    private void fileField(Composite area) {
        Choice.label(area, Messages.file);
        file = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(420, SWT.DEFAULT).applyTo(file);
        file.addModifyListener(event -> check());
        var browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addListener(SWT.Selection, event -> browse());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(browse);
    }

    private void browse() {
        Path name = path().map(Path::getFileName).orElse(Path.of(MapFileNames.of(exported, release, format.chosen())));
        List<FileKind> kinds = List.of(new FileKind(format.chosen().label(), "*." + format.chosen().ending()));
        Dialogs.get().chooseNewFile(exported.window(), folder(), name.toString(), kinds)
                .ifPresent(chosen -> file.setText(chosen.toString()));
    }

    private void formatChanged() {
        scale.show(format.chosen().hasScale());
        paper.show(format.chosen().hasPaper());
        if (format.chosen().hasPaper()) {
            paper.choose(format.chosen().usualPaper());
        }
        propose();
        check();
    }

    private void audienceChanged() {
        release = exported.releases().apply(audience.chosen());
        summary.show(release, exported.notes().apply(release.content()));
        propose();
        check();
    }

    /** A name that was typed stays; only its ending follows the format. */
    private void propose() {
        if (file.getText().equals(proposed)) {
            proposed = folder().resolve(MapFileNames.of(exported, release, format.chosen())).toString();
            file.setText(proposed);
        } else {
            String typed = file.getText();
            exported.formats().stream().filter(one -> typed.toLowerCase(Locale.ROOT).endsWith("." + one.ending())).findFirst()
                    .ifPresent(old -> file.setText(typed.substring(0, typed.length() - old.ending().length())
                            + format.chosen().ending()));
        }
    }

    private static Path folder() {
        return lastFolder != null && Files.isDirectory(lastFolder) ? lastFolder : HomeFolders.studies();
    }

    private Optional<Path> path() {
        try {
            return file.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(file.getText().strip()))
                    .filter(path -> path.getFileName() != null);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void check() {
        Optional<String> wrong = wrong();
        setErrorMessage(wrong.orElse(null));
        setMessage(Messages.introduction, IMessageProvider.NONE);
        Button export = getButton(IDialogConstants.OK_ID);
        if (export != null) {
            export.setEnabled(wrong.isEmpty());
        }
    }

    private Optional<String> wrong() {
        Optional<Path> path = path().map(Path::toAbsolutePath);
        if (path.isEmpty()) {
            return Optional.of(Messages.noFile);
        }
        String ending = "." + format.chosen().ending();
        if (!path.get().getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            return Optional.of(NLS.bind(Messages.otherEnding, ending));
        }
        if (Files.isDirectory(path.get())) {
            return Optional.of(Messages.isFolder);
        }
        return Files.isDirectory(path.get().getParent()) ? Optional.empty()
                : Optional.of(NLS.bind(Messages.noFolder, path.get().getParent()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.export, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    @Override
    protected void okPressed() {
        Path path = path().orElseThrow().toAbsolutePath();
        if (Files.exists(path) && !Dialogs.get().confirm(exported.window(), NLS.bind(Messages.replace, path), Messages.replaceVerb)) {
            return;
        }
        lastFolder = path.getParent();
        result = new ExportChoice<>(release, format.chosen(), scale.chosen(), paper.chosen(), path);
        super.okPressed();
    }

    /** What was chosen; empty before the dialog was confirmed. */
    public Optional<ExportChoice<C>> result() {
        return Optional.ofNullable(result);
    }
}
