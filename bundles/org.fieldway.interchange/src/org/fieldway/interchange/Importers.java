/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.extension.Contributions;

/** The formats of this installation. */
public final class Importers {

    /** The extension point; its schema is {@code schema/importers.exsd}. */
    public static final String POINT = "org.fieldway.interchange.importers";

    private final Contributions contributions;

    private Importers(Contributions contributions) {
        this.contributions = contributions;
    }

    public static Importers installed() {
        return new Importers(Contributions.installed());
    }

    /** The formats of other contributions than the installed ones, for tests. */
    public static Importers of(Contributions contributions) {
        return new Importers(contributions);
    }

    /** All formats, by id. */
    public List<ImportFormat> formats() {
        return contributions.elements(POINT).stream().filter(element -> element.getAttribute("id") != null)
                .map(element -> new ImportFormat(element.getAttribute("id"), element.getAttribute("name"),
                        () -> contributions.create(element, "class", Importer.class)))
                .sorted(Comparator.comparing(ImportFormat::id)).toList();
    }

    /** @throws FieldwayException where no format has this id, or where it cannot be used in this installation */
    public Importer named(String id) throws FieldwayException {
        Optional<ImportFormat> format = formats().stream().filter(candidate -> candidate.id().equals(id)).findFirst();
        if (format.isEmpty()) {
            throw new FieldwayException(NLS.bind(Messages.unknownFormat, id, ids(formats())));
        }
        return format.get().maker().get()
                .orElseThrow(() -> new FieldwayException(NLS.bind(Messages.formatBroken, id)));
    }

    /**
     * The one format that all of these files have: the one that is certain, else the only one that is possible.
     *
     * @throws FieldwayException where a file is of no known format, or where several formats fit alike: nothing is guessed
     */
    public Importer recognised(List<Path> files) throws FieldwayException {
        List<ImportFormat> possible = new ArrayList<>();
        List<ImportFormat> certain = new ArrayList<>();
        for (ImportFormat format : formats()) {
            Recognition least = format.maker().get().map(importer -> least(importer, files)).orElse(Recognition.NO);
            if (least != Recognition.NO) {
                (least == Recognition.SURELY ? certain : possible).add(format);
            }
        }
        List<ImportFormat> fitting = certain.isEmpty() ? possible : certain;
        if (fitting.size() == 1) {
            return named(fitting.get(0).id());
        }
        String names = files.stream().map(Path::toString).collect(Collectors.joining(", "));
        throw new FieldwayException(fitting.isEmpty() ? NLS.bind(Messages.noneFits, names, ids(formats()))
                : NLS.bind(Messages.severalFit, names, ids(fitting)));
    }

    private static Recognition least(Importer importer, List<Path> files) {
        return files.stream().map(importer::recognises).min(Comparator.naturalOrder()).orElse(Recognition.NO);
    }

    private static String ids(List<ImportFormat> formats) {
        return formats.stream().map(ImportFormat::id).collect(Collectors.joining(", "));
    }
}
