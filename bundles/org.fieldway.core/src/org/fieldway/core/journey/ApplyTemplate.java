/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.MapRule;
import org.fieldway.model.journey.MapTemplate;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Named;

/**
 * Adds the stages and lanes of a template, with their rules, to the end of a map. Those whose name is on the map already are
 * left out, so that applying a template twice changes nothing the second time.
 */
public final class ApplyTemplate extends MapChange {

    private final MapTemplate template;

    /** @param template of the study, or one that is in no study */
    public ApplyTemplate(EditingDomain domain, JourneyMap map, MapTemplate template) {
        super(Messages.applyTemplate, domain, map);
        this.template = template;
    }

    @Override
    public EObject subject() {
        return map;
    }

    @Override
    protected void plan() {
        missing(template.getStages(), map.getStages()).forEach(s -> add(JourneyPackage.Literals.JOURNEY_MAP__STAGES, s, -1));
        missing(template.getLanes(), map.getLanes()).forEach(l -> add(JourneyPackage.Literals.JOURNEY_MAP__LANES, l, -1));
        if (template.eContainer() != null && !isEmpty()) {
            set(map, JourneyPackage.Literals.JOURNEY_MAP__TEMPLATE, template);
        }
    }

    private static <T extends Named> Collection<T> missing(List<T> wanted, List<T> present) {
        Set<String> names = new HashSet<>();
        present.forEach(p -> names.add(key(p)));
        return copies(wanted.stream().filter(w -> names.add(key(w))).toList());
    }

    private static String key(Named named) {
        return named.getName() == null ? "" : named.getName().strip().toLowerCase(Locale.ROOT);
    }

    /** Copies without ids, so that they get ids of their own. */
    static <T extends EObject> Collection<T> copies(Collection<T> originals) {
        Collection<T> copies = EcoreUtil.copyAll(originals);
        copies.forEach(ApplyTemplate::forget);
        return copies;
    }

    private static void forget(EObject copy) {
        if (copy instanceof Identified identified) {
            identified.setId(null);
        }
        copy.eContents().stream().filter(c -> c instanceof MapRule || c instanceof Identified).forEach(ApplyTemplate::forget);
    }
}
