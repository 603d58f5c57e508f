/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.release.MapMoment;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleaseSource;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.core.release.Releases;
import org.fieldway.core.release.ServiceArrangement;
import org.fieldway.core.release.ServiceTime;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.service.ServiceLayout;
import org.fieldway.render.service.ServiceOptions;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be said of the drawing of a service map beside what the map says itself. */
final class ServiceMapOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--time", paramLabel = "T", descriptionKey = "time")
    private String time;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
    private LocalDate asOf;

    @Option(names = "--layout", paramLabel = "L", descriptionKey = "layout")
    private String layout;

    /** Refuses words that are no time or layout. */
    void check() {
        if (time != null) {
            literal(ServiceTime.class, time, Messages.unknownTime);
        }
        if (layout != null) {
            literal(ServiceArrangement.class, layout, Messages.unknownLayout);
        }
    }

    private <E extends Enum<E>> E literal(Class<E> type, String word, String sentence) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(sentence, word,
                        Arrays.stream(type.getEnumConstants()).map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")))));
    }

    /** Refuses what only service maps have. */
    void forJourneyMap() {
        if (time != null || asOf != null || layout != null) {
            throw new ParameterException(spec.commandLine(), Messages.forServiceMaps);
        }
    }

    Release<ReleasedServiceMap> release(OpenStudy study, ServiceMap map, Audience audience, LocalDate today) {
        return Releases.serviceMap(ReleaseSource.of(study, today), map, audience, moment(map));
    }

    /** Another time has its own day; another day is one of the map's time. */
    private MapMoment moment(ServiceMap map) {
        MapMoment own = MapMoment.of(map);
        ServiceTime chosen = time == null ? own.time() : literal(ServiceTime.class, time, Messages.unknownTime);
        return new MapMoment(chosen, asOf != null || chosen != own.time() ? asOf : own.asOf());
    }

    Scene scene(ReleasedServiceMap map) {
        ServiceOptions options = ServiceOptions.defaults().withArrangement(
                layout == null ? null : literal(ServiceArrangement.class, layout, Messages.unknownLayout));
        return ServiceLayout.arrange(map, options, new NullProgressMonitor()).scene();
    }
}
