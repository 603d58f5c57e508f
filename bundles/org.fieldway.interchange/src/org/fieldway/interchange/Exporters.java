/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.extension.Contributions;

/** The formats in which this installation writes journey maps. */
public final class Exporters {

    /** The extension point; its schema is {@code schema/exporters.exsd}. */
    public static final String POINT = "org.fieldway.interchange.exporters";

    private final Contributions contributions;

    private Exporters(Contributions contributions) {
        this.contributions = contributions;
    }

    public static Exporters installed() {
        return new Exporters(Contributions.installed());
    }

    /** The formats of other contributions than the installed ones, for tests. */
    public static Exporters of(Contributions contributions) {
        return new Exporters(contributions);
    }

    /** All formats, by the ending of their files. */
    public List<ExportFormat> formats() {
        return contributions.elements(POINT).stream().filter(element -> element.getAttribute("id") != null)
                .map(element -> new ExportFormat(element.getAttribute("id").toLowerCase(Locale.ROOT),
                        element.getAttribute("name"), () -> contributions.create(element, "class", MapExporter.class)))
                .sorted(Comparator.comparing(ExportFormat::ending)).toList();
    }

    /** The format that the ending of this file name asks for; upper and lower case are the same. */
    public Optional<ExportFormat> format(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return formats().stream().filter(format -> name.endsWith("." + format.ending())).findFirst();
    }

    /** @throws FieldwayException where no format has the ending of this file, or where it cannot be used here */
    public MapExporter exporter(Path file) throws FieldwayException {
        ExportFormat format = format(file).orElseThrow(() -> new FieldwayException(
                NLS.bind(Messages.noFormatOfEnding, file, endings())));
        return format.maker().get()
                .orElseThrow(() -> new FieldwayException(NLS.bind(Messages.formatBroken, format.ending())));
    }

    /** The endings of all formats for a sentence: ".csv, .mmd". */
    public String endings() {
        return formats().stream().map(format -> "." + format.ending()).collect(Collectors.joining(", "));
    }
}
