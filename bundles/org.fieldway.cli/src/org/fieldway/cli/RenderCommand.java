/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.output.OutputFile;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.render.output.Picture;
import org.fieldway.render.pdf.Paper;
import org.fieldway.render.scene.Scene;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fieldway render}: draws what an audience may see of a journey or service map. */
@Command(name = "render", sortOptions = false)
final class RenderCommand extends StudyCommand {

    @Spec
    private CommandSpec spec;

    @Option(names = "--map", paramLabel = "NAME", required = true, descriptionKey = "map")
    private String map;

    @Option(names = "--to", paramLabel = "FILE", required = true, descriptionKey = "to")
    private Path target;

    @Mixin
    private AudienceOption audience;

    @Option(names = "--as", paramLabel = "FORM", defaultValue = "map", descriptionKey = "form")
    private String form;

    @Option(names = "--scale", paramLabel = "N", descriptionKey = "scale")
    private Double scale;

    @Option(names = "--page", paramLabel = "P", descriptionKey = "page")
    private String page;

    @Mixin
    private ServiceMapOptions serviceMap;

    RenderCommand(Console console) {
        super(console);
    }

    @Override
    void prepare() throws FieldwayException {
        audience.get();
        Picture picture = checkedPicture();
        if (scale != null && picture != Picture.PNG) {
            throw usage(Messages.scaleOfPng);
        }
        if (page != null && picture != Picture.PDF && !checkedForm().isForPaper()) {
            throw usage(Messages.pageOfPdf);
        }
        checkedPaper();
        serviceMap.check();
        OutputFile.at(target);
    }

    @Override
    int run(OpenStudy study) throws FieldwayException {
        UnreadableSources.refuse(study);
        Optional<ServiceMap> services = ServiceMaps.find(study, map);
        if (services.isPresent()) {
            drawServices(study, services.get());
        } else {
            drawJourney(study);
        }
        return ExitCode.DONE;
    }

    private void drawJourney(OpenStudy study) throws FieldwayException {
        serviceMap.forJourneyMap();
        Release<ReleasedMap> release = Releases.map(study, study.map(map), audience.get(), LocalDate.now());
        Scene scene = checkedForm().scene(release.content(), checkedPaper());
        write(scene, release, release.content().notes());
    }

    private void drawServices(OpenStudy study, ServiceMap services) throws FieldwayException {
        if (checkedForm() != Form.MAP) {
            throw new FieldwayException(NLS.bind(Messages.formOfJourney, services.getName(), checkedForm().token()));
        }
        Release<ReleasedServiceMap> release = serviceMap.release(study, services, audience.get(), LocalDate.now());
        write(serviceMap.scene(release.content()), release, release.content().notes());
    }

    private void write(Scene scene, Release<?> release, List<String> notes) throws FieldwayException {
        byte[] bytes = checkedPicture().bytes(scene, scale == null ? 1 : scale, checkedPaper());
        boolean replaced = OutputFile.at(target).write(bytes);
        console.result(target.toString());
        new ReleaseReport(console).tell(release, notes, target, replaced);
    }

    private Picture checkedPicture() {
        return Picture.of(target).orElseThrow(() -> usage(NLS.bind(Messages.unknownPicture, target)));
    }

    private Form checkedForm() {
        return Form.named(form).orElseThrow(() -> usage(NLS.bind(Messages.unknownForm, form,
                Arrays.stream(Form.values()).map(Form::token).collect(Collectors.joining(", ")))));
    }

    private Paper checkedPaper() {
        if (page == null) {
            return checkedForm().usual();
        }
        return Paper.named(page).orElseThrow(() -> usage(NLS.bind(Messages.unknownPage, page,
                Arrays.stream(Paper.values()).map(Paper::token).collect(Collectors.joining(", ")))));
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
