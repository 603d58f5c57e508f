/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.journey.ApplyTemplate;
import org.fieldway.core.journey.ShippedTemplates;
import org.fieldway.core.journey.Templates;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapTemplate;
import org.fieldway.model.study.Study;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.journey.BoardEditor;

/** Keeps a map's stages and lanes as a template of the study, and puts those of a template onto a map. */
public final class MapTemplates {

    private MapTemplates() { }

    /** The templates of a study, then those that come with Fieldway. */
    public static List<MapTemplate> all(Study study) {
        List<MapTemplate> all = new ArrayList<>(study.getMapTemplates());
        all.addAll(ShippedTemplates.all());
        return all;
    }

    static String label(MapTemplate template) {
        String name = template.getName() == null ? Messages.unnamed : template.getName();
        return template.eContainer() == null ? NLS.bind(Messages.shipped, name) : name;
    }

    /** Asks for a name and keeps the map's stages and lanes under it. */
    public static void save(BoardEditor editor) {
        var map = (JourneyMap) editor.object();
        Dialogs.get().askText(Messages.saveTitle, Messages.saveMessage, map.getName(),
                text -> text.isBlank() ? Messages.nameMissing : null).ifPresent(name -> keep(editor, map, name.strip()));
    }

    private static void keep(BoardEditor editor, JourneyMap map, String name) {
        MapTemplate template = Templates.of(map, name);
        Study study = editor.session().study();
        boolean kept = editor.session().execute(Messages.saveDoing, template, study,
                Templates.keep(editor.session().domain(), study, template));
        editor.workspace().hints().say(kept ? NLS.bind(Messages.saved, name) : editor.session().whyReadOnly(study));
    }

    /** Asks for a template and adds those of its stages and lanes that the map lacks. */
    public static void apply(BoardEditor editor) {
        List<MapTemplate> templates = all(editor.session().study());
        Optional<MapTemplate> chosen = Dialogs.get().pick(Messages.applyTitle, Messages.applyMessage, templates,
                MapTemplates::label, templates.get(0));
        chosen.ifPresent(template -> {
            boolean changed = editor.workspace().edits().make(
                    new ApplyTemplate(editor.session().domain(), (JourneyMap) editor.object(), template));
            editor.workspace().hints().say(changed ? "" : Messages.nothingNew);
        });
    }
}
