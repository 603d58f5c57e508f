/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.fieldway.core.drafting.CodingDetails;
import org.fieldway.core.drafting.Draft;
import org.fieldway.core.drafting.DraftQuestion;
import org.fieldway.core.drafting.Drafting;
import org.fieldway.core.index.CodingIndex;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.codes.Code;
import org.fieldway.model.journey.CardWording;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.LaneRule;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.journey.StageRule;

/**
 * A group map drafted from 250,000 codings of 1,000 sources by the rules of ten stages and eight lanes, which take all
 * 200 codes. The limit: whoever ticks a code in the dialog of rules must not wait a second for what comes of it.
 */
public final class DraftBenchmark {

    private static final int SOURCES = 1_000;
    private static final int CODINGS_PER_SOURCE = 250;
    private static final int STAGES = 10;
    private static final int LANES = 8;

    private final Measure measure = new Measure();

    private DraftBenchmark() { }

    public static void main(String[] args) throws Exception {
        Path top = Files.createTempDirectory("fieldway-benchmark");
        try {
            GeneratedStudy.write(top.resolve("study"), SOURCES, CODINGS_PER_SOURCE);
            DraftBenchmark benchmark = new DraftBenchmark();
            benchmark.run(top.resolve("study"));
            System.exit(benchmark.measure.isMissed() ? 1 : 0);
        } finally {
            delete(top);
        }
    }

    private void run(Path folder) throws Exception {
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            CodingIndex index = study.index();
            List<Code> codes = study.codebook().getCodes();
            DraftQuestion question = DraftQuestion.of(study, MapKind.GROUP, study.study().getParticipants(),
                    stages(codes), lanes(codes), LocalDate.of(2026, 3, 2));
            Draft draft = Drafting.draft(question, index, CodingDetails.NONE, new NullProgressMonitor());
            System.out.println(index.size() + " codings; " + draft.cards().size() + " cards from " + draft.excerpts()
                    + " excerpts, " + draft.placedNear() + " codings placed by nearness; medians of five warm runs");
            measure.check("draft a group map, index ready", Measure.warm(() ->
                    Drafting.draft(question, index, CodingDetails.NONE, new NullProgressMonitor())).wall(), "ms", 1_000);
            Measure.tell("find the sources that it needs", Measure.warm(() ->
                    Drafting.sources(question, index, new NullProgressMonitor())));
            withWords(study, question, index);
        }
    }

    /** A tenth of the sources, so that the words of all fit into the memory that the machine is given. */
    private static void withWords(OpenStudy study, DraftQuestion question, CodingIndex index) throws Exception {
        Set<UUID> some = new HashSet<>();
        study.study().getSources().stream().limit(SOURCES / 10).forEach(entry -> some.add(entry.getId()));
        CodingDetails details = CodingDetails.of(study, some);
        Measure.tell("draft with the words of 100 sources read", Measure.warm(() ->
                Drafting.draft(question, index, details, new NullProgressMonitor())));
    }

    private static List<Stage> stages(List<Code> codes) {
        List<Stage> stages = new ArrayList<>();
        for (int number = 0; number < STAGES; number++) {
            Stage stage = JourneyFactory.eINSTANCE.createStage();
            StageRule rule = JourneyFactory.eINSTANCE.createStageRule();
            stage.setId(UUID.randomUUID());
            rule.setId(UUID.randomUUID());
            rule.getCodes().addAll(codes.subList(number * 4, number * 4 + 4));
            stage.getRules().add(rule);
            stages.add(stage);
        }
        return stages;
    }

    private static List<Lane> lanes(List<Code> codes) {
        List<Lane> lanes = new ArrayList<>();
        int each = codes.size() / LANES;
        for (int number = 0; number < LANES; number++) {
            Lane lane = JourneyFactory.eINSTANCE.createLane();
            LaneRule rule = JourneyFactory.eINSTANCE.createLaneRule();
            lane.setId(UUID.randomUUID());
            rule.setId(UUID.randomUUID());
            lane.setKind(number == 0 ? "feelings" : "actions");
            rule.setWording(number == 1 ? CardWording.QUOTE : CardWording.CODE_NAME);
            rule.getCodes().addAll(codes.subList(number * each, number * each + each));
            lane.getRules().add(rule);
            lanes.add(lane);
        }
        return lanes;
    }

    private static void delete(Path top) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
