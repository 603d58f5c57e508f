/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.util.EnumMap;
import java.util.Map;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.OrganisationKind;
import org.fieldway.model.study.Sector;

/** An organisation without a sector, or with one that does not go with what it is. */
public final class OrganisationWithoutSector extends OwnRule {

    private static final Map<OrganisationKind, Sector> USUAL = new EnumMap<>(Map.of(
            OrganisationKind.INTEGRATED_CARE_BOARD, Sector.NHS, OrganisationKind.PRIMARY_CARE_NETWORK, Sector.NHS,
            OrganisationKind.GP_PRACTICE, Sector.NHS, OrganisationKind.TRUST, Sector.NHS,
            OrganisationKind.COUNCIL, Sector.LOCAL_GOVERNMENT, OrganisationKind.CHARITY, Sector.VCSE,
            OrganisationKind.COMMUNITY_GROUP, Sector.VCSE, OrganisationKind.SOCIAL_ENTERPRISE, Sector.VCSE,
            OrganisationKind.UNIVERSITY, Sector.ACADEMIC));

    public OrganisationWithoutSector() {
        super("organisation-without-sector", Severity.WARNING);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (Organisation organisation : study.study().getOrganisations()) {
            Sector usual = USUAL.get(organisation.getKind());
            if (organisation.getSector() == Sector.UNSTATED) {
                findings.add(organisation, say("found", name(organisation)));
            } else if (usual != null && usual != organisation.getSector()
                    && !(usual == Sector.VCSE && organisation.getSector() == Sector.INFORMAL)) {
                findings.add(Severity.INFO, organisation, say("unusual", name(organisation)));
            }
        }
    }
}
