/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.index.CodingIndex;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleaseSource;
import org.fieldway.core.release.ReleasedCodes;
import org.fieldway.core.release.ReleasedDesign;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.sirius.release.CodesCopy;
import org.fieldway.sirius.release.DesignCopy;
import org.fieldway.sirius.release.JourneyCopy;
import org.fieldway.sirius.release.ServiceMapCopy;
import org.fieldway.sirius.ui.representations.Kind;
import org.fieldway.sirius.ui.session.Diagram;

/** Which release a diagram or table starts from. A kind that is not known here is not exported at all. */
final class PictureReleases {

    private final OpenStudy study;
    private final LocalDate today;

    PictureReleases(OpenStudy study, LocalDate today) {
        this.study = study;
        this.today = today;
    }

    /**
     * What each audience may see of a diagram; empty for a kind of which that is not known.
     *
     * @throws FieldwayException where the codings of the study cannot be read
     */
    Optional<Function<Audience, Release<ReleasedPicture>>> of(Diagram diagram) throws FieldwayException {
        EObject about = diagram.target().orElse(null);
        if (diagram.kind().equals(Kind.CODES)) {
            CodingIndex index = study.index();
            return Optional.of(audience -> codes(index, audience, about));
        }
        return Optional.ofNullable(switch (about) {
            case JourneyMap map -> journey(map);
            case ServiceMap map -> services(map);
            case org.fieldway.model.study.Study all when diagram.kind().equals(Kind.DESIGN_MAP) -> this::design;
            case null, default -> null;
        });
    }

    private Function<Audience, Release<ReleasedPicture>> journey(JourneyMap map) {
        return audience -> journey(map, audience);
    }

    private Release<ReleasedPicture> journey(JourneyMap map, Audience audience) {
        Release<ReleasedMap> release = Releases.map(study, map, audience, today);
        ReleasedMap content = release.content();
        List<EObject> roots = JourneyCopy.of(content);
        return picture(release, new ReleasedPicture(content.title(), content.notes(), roots, roots.getFirst(),
                content.stages().isEmpty() && !map.getStages().isEmpty()));
    }

    private Function<Audience, Release<ReleasedPicture>> services(ServiceMap map) {
        return audience -> services(map, audience);
    }

    private Release<ReleasedPicture> services(ServiceMap map, Audience audience) {
        Release<ReleasedServiceMap> release = Releases.serviceMap(study, map, audience, today);
        ReleasedServiceMap content = release.content();
        List<EObject> roots = ServiceMapCopy.of(content, study::find);
        return picture(release, new ReleasedPicture(content.title(), content.notes(), roots,
                ((ServiceInfrastructure) roots.getFirst()).getMaps().getFirst(), false));
    }

    private Release<ReleasedPicture> design(Audience audience) {
        Release<ReleasedDesign> release = Releases.design(ReleaseSource.of(study, today), audience);
        List<EObject> roots = DesignCopy.of(release.content());
        return picture(release, new ReleasedPicture(release.content().title(), release.content().notes(), roots, roots.getFirst(), false));
    }

    private Release<ReleasedPicture> codes(CodingIndex index, Audience audience, EObject about) {
        Release<ReleasedCodes> release = Releases.codes(ReleaseSource.of(study, today), study.codebook(), index::ofCode, audience);
        List<EObject> roots = CodesCopy.of(release.content());
        EObject same = roots.stream().filter(root -> root.eClass() == about.eClass()).findFirst().orElse(roots.getFirst());
        return picture(release, new ReleasedPicture(release.content().title(), release.content().notes(), roots, same, false));
    }

    private static Release<ReleasedPicture> picture(Release<?> release, ReleasedPicture picture) {
        return new Release<>(picture, release.purpose(), release.audience(), release.withheld());
    }
}
