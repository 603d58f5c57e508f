/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.util.UUID;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.xml.StudyResource;
import org.fieldway.core.text.Sha256;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.sources.Source;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyPackage;

/** Commands that add things which have a file of their own. Undone before it is saved, nothing comes to the disk. */
public final class Additions {

    private final StudyParts parts;
    private final Material material;
    private final TextFiles texts;

    Additions(StudyParts parts, Material material, TextFiles texts) {
        this.parts = parts;
        this.material = material;
        this.texts = texts;
    }

    /** @return a command that adds a journey map, which gets an id where it has none */
    public Command map(JourneyMap map) {
        return labelled(Messages.addMap, addRoot(Layout.map(ensureId(map)), map));
    }

    /**
     * @param entry for the study's list of sources; gets an id where it has none, and its length in characters
     * @param source gets the id of its entry, and the hash of the text
     * @param text exactly what is to be coded; null for a source without text
     * @return a command that adds entry, source and text together
     */
    public Command source(SourceEntry entry, Source source, String text) {
        UUID id = ensureId(entry);
        source.setSourceId(id);
        if (text != null) {
            entry.setCharacters(text.length());
            source.setTextHash(Sha256.of(text));
            texts.add(id, text);
        }
        Study study = parts.root(Layout.STUDY, Study.class);
        return labelled(Messages.addSource, AddCommand.create(domain(), study,
                StudyPackage.Literals.STUDY__SOURCES, entry), addRoot(Layout.source(id), source));
    }

    /**
     * Keeps the text of a source that is about to be deleted, so that undo brings it back even after a save.
     *
     * @throws FieldwayException where the text cannot be read
     */
    public void keepText(SourceEntry entry) throws FieldwayException {
        if (texts.exists(entry.getId())) {
            texts.add(entry.getId(), texts.read(entry));
        }
    }

    private Command addRoot(String name, EObject root) {
        StudyResource resource = parts.loaded(name);
        return new AddCommand(domain(), (resource == null ? material.create(name) : resource).getContents(), root);
    }

    private EditingDomain domain() {
        return parts.domain().domain();
    }

    private static UUID ensureId(Identified object) {
        if (object.getId() == null) {
            object.setId(UUID.randomUUID());
        }
        return object.getId();
    }

    private static Command labelled(String label, Command... commands) {
        CompoundCommand all = new CompoundCommand(label);
        for (Command command : commands) {
            all.append(command);
        }
        return all;
    }
}
