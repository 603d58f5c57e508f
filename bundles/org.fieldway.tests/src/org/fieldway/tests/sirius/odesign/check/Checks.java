/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.List;

/** All rules. */
public final class Checks {

    private static final List<Check> ALL = List.of(new WordsCheck(), new VersionCheck(), new RepresentationsCheck(), new RequiredCheck(),
            new ReferencesCheck(), new ClassNamesCheck(), new FeatureNamesCheck(), new MetamodelsCheck(), new ExpressionsCheck(),
            new JavaExtensionsCheck(), new ServiceMethodsCheck(), new IconsCheck(), new NamesCheck(), new TextsCheck(), new LayersCheck(),
            new StylesCheck(), new CandidatesCheck(), new EdgeEndsCheck(), new ReconnectionCheck(), new DirectEditCheck(),
            new CreationCheck(), new DeletionCheck(), new DropCheck(), new DoubleClickCheck(), new ReachCheck(), new GuardsCheck(),
            new NullsCheck(), new TablesCheck(), new RulesCheck(), new ActionsCheck());

    private Checks() { }

    /** The faults of a specification, rule after rule. */
    public static List<Finding> findings(Specification specification) {
        Findings findings = new Findings();
        ALL.forEach(check -> check.check(specification, findings));
        return findings.all();
    }
}
