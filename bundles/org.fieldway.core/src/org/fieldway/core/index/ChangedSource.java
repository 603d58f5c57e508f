/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.InternalEObject;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.Layout;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.sources.PageRegion;
import org.fieldway.model.sources.Region;
import org.fieldway.model.sources.Source;
import org.fieldway.model.sources.TextRange;
import org.fieldway.model.sources.TimeRange;
import org.fieldway.model.study.Identified;

/** The rows of a source of which some files have changed in memory: those from the objects, the others as they were. */
final class ChangedSource {

    private final UUID id;
    private final Dictionary dictionary;
    private final LoadedMaterial material;

    ChangedSource(UUID id, Dictionary dictionary, LoadedMaterial material) {
        this.id = id;
        this.dictionary = dictionary;
        this.material = material;
    }

    /**
     * @param stored rows as on the disk
     * @param changed names of changed files in the source's folder
     * @return empty where the source was removed
     */
    Optional<SourceRows> rows(Optional<SourceRows> stored, List<String> changed) throws FieldwayException {
        Optional<Source> source = material.source(id);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        PeopleLookup people = new PeopleLookup(dictionary, SpeakerRanges.of(source.get()));
        RowsBuilder rows = new RowsBuilder();
        Set<Integer> coders = new HashSet<>();
        for (String name : changed) {
            if (!name.equals(Layout.source(id))) {
                coders.add(dictionary.number(Layout.coder(name)));
                material.codingFile(name).ifPresent(file -> addAll(file, people, rows));
            }
        }
        if (stored.isPresent()) {
            keep(stored.get(), coders, people, rows);
        }
        return Optional.of(rows.build(dictionary.number(id)));
    }

    private void keep(SourceRows stored, Set<Integer> without, PeopleLookup people, RowsBuilder rows) {
        for (int row = 0; row < stored.size(); row++) {
            if (!without.contains(stored.coder()[row])) {
                RegionKind kind = RegionKind.values()[stored.kind()[row]];
                int start = stored.start()[row];
                int end = stored.end()[row];
                int set = switch (kind) {
                    case TEXT -> people.inText(start, end);
                    case TIME -> people.inTime(start, end);
                    default -> SourceRows.ANYBODY;
                };
                rows.add(stored.id(row), stored.code()[row], stored.coder()[row], kind, start, end, set);
            }
        }
    }

    private void addAll(CodingFile file, PeopleLookup people, RowsBuilder rows) {
        int coder = number(file.getCoder());
        for (Coding coding : file.getCodings()) {
            add(coding, coder, people, rows);
        }
    }

    private void add(Coding coding, int coder, PeopleLookup people, RowsBuilder rows) {
        int code = number(coding.getCode());
        Region region = coding.getRegion();
        switch (region) {
            case TextRange text -> rows.add(coding.getId(), code, coder, RegionKind.TEXT, text.getStart(),
                    text.getEnd(), people.inText(text.getStart(), text.getEnd()));
            case TimeRange time -> rows.add(coding.getId(), code, coder, RegionKind.TIME,
                    MaterialReader.clamp(time.getStartMs()), MaterialReader.clamp(time.getEndMs()),
                    people.inTime(time.getStartMs(), time.getEndMs()));
            case PageRegion page -> rows.add(coding.getId(), code, coder, RegionKind.PAGE, page.getPage(),
                    page.getPage(), SourceRows.ANYBODY);
            case null -> rows.add(coding.getId(), code, coder, RegionKind.NONE, 0, 0, SourceRows.ANYBODY);
            default -> rows.add(coding.getId(), code, coder, RegionKind.IMAGE, 0, 0, SourceRows.ANYBODY);
        }
    }

    /** An unresolved reference still has the id of what it means in its address. */
    private int number(Identified object) {
        if (object == null) {
            return Dictionary.NONE;
        }
        return object.eIsProxy()
                ? dictionary.ofReference(((InternalEObject) object).eProxyURI().toString())
                : dictionary.number(object.getId());
    }
}
