/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.interchange.ImportNote;
import org.fieldway.interchange.ImportNote.Kind;
import org.fieldway.interchange.ImportPlan;
import org.fieldway.interchange.ImportedFile;
import org.fieldway.model.journey.JourneyMap;

/** Says what would become of maps that were read. To be used on the thread of the study's model. */
public final class MapPlans {

    private final OpenStudy study;
    private final Set<String> names = new HashSet<>();

    public MapPlans(OpenStudy study) {
        this.study = study;
        study.maps().forEach(map -> names.add(plain(map.getName() == null ? "" : map.getName())));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The ids of the sources whose codings the cards of a map name, so that they can be read before a plan is made.
     *
     * @throws FieldwayException where the study's codings cannot be read
     */
    public Set<UUID> sources(MapFile file) throws FieldwayException {
        return KnownEvidence.sources(study, file.draft());
    }

    /**
     * A new map; it gets a number where the study has a map of its name.
     *
     * @throws FieldwayException where the study's codings cannot be read
     */
    public ImportPlan asNewMap(MapFile file) throws FieldwayException {
        List<ImportNote> notes = new ArrayList<>();
        KnownEvidence evidence = KnownEvidence.of(study, file.draft());
        String name = free(file.title());
        NewMap made = new NewMap(study, file.draft(), name, evidence);
        notes.add(new ImportNote(Kind.RECOGNISED, made.summary()));
        if (!name.equals(file.title())) {
            notes.add(new ImportNote(Kind.REPAIRED, NLS.bind(Messages.nameTaken, name)));
        }
        notes.addAll(file.draft().notes());
        notes.addAll(made.notes());
        notes.addAll(evidence.notes());
        notes.add(new ImportNote(Kind.DOUBTFUL, Messages.aboutWhom));
        Command command = study.additions().map(made.map());
        return new ImportPlan(List.of(new ImportedFile(file.path(), name, notes)), command);
    }

    private String free(String title) {
        String name = title;
        for (int number = 2; !names.add(plain(name)); number++) {
            name = title + " (" + number + ")";
        }
        return name;
    }

    /**
     * What the map of the study has not yet: stages, lanes, cards, feelings and evidence. Nothing that is there is changed.
     *
     * @throws FieldwayException where the map's file cannot be changed now, or the study's codings cannot be read
     */
    public ImportPlan into(JourneyMap map, MapFile file) throws FieldwayException {
        KnownEvidence evidence = KnownEvidence.of(study, file.draft());
        MapUpdate update = new MapUpdate(study, map, file.draft(), evidence);
        Command command = update.command();
        List<ImportNote> notes = new ArrayList<>();
        notes.add(new ImportNote(Kind.RECOGNISED, update.summary()));
        notes.addAll(file.draft().notes());
        notes.addAll(update.notes());
        notes.addAll(evidence.notes());
        boolean changes = !update.isEmpty();
        String name = changes ? String.valueOf(map.getName()) : "";
        return new ImportPlan(List.of(new ImportedFile(file.path(), name, notes)), changes ? command : IdentityCommand.INSTANCE);
    }
}
