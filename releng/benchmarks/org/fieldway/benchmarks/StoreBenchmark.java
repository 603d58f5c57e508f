/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.codehaus.stax2.XMLStreamReader2;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.PreparedSave;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.store.xml.SafeStax;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.study.SourceEntry;

/**
 * The store on a generated study of 1,000 sources and 250,000 codings. The limits: opening must feel immediate; the
 * index must cost little more than reading the bytes does; loading and saving must not depend on the study's size.
 */
public final class StoreBenchmark {

    private static final int SOURCES = 1_000;
    private static final int CODINGS_PER_SOURCE = 250;
    private static final double MEGABYTE = 1024 * 1024;

    private final Measure measure = new Measure();
    private final Path large;
    private final Path small;

    private StoreBenchmark(Path top) {
        large = top.resolve("large");
        small = top.resolve("small");
    }

    public static void main(String[] args) throws Exception {
        Path top = Files.createTempDirectory("fieldway-benchmark");
        try {
            StoreBenchmark benchmark = new StoreBenchmark(top);
            benchmark.run();
            System.exit(benchmark.measure.isMissed() ? 1 : 0);
        } finally {
            delete(top);
        }
    }

    private void run() throws Exception {
        GeneratedStudy.write(large, SOURCES, CODINGS_PER_SOURCE);
        GeneratedStudy.write(small, SOURCES / 10, CODINGS_PER_SOURCE);
        List<Path> material = material();
        long bytes = 0;
        for (Path file : material) {
            bytes += Files.size(file);
        }
        System.out.println(SOURCES + " sources, " + SOURCES * CODINGS_PER_SOURCE + " codings, " + material.size()
                + " files of material, " + bytes / 1_000_000 + " MB; medians of five warm runs");
        open();
        index(material);
        load();
        save();
        heap();
    }

    private void open() throws Exception {
        measure.check("open the study", Measure.warm(() -> StudyStore.open(large, OpenOptions.toRead()).close()).wall(),
                "ms", 300);
        measure.check("open it to edit, with its locks",
                Measure.warm(() -> StudyStore.open(large, OpenOptions.toEdit()).close()).wall(), "ms", 300);
        try (OpenStudy study = StudyStore.open(large, OpenOptions.toRead())) {
            long read = study.filesRead().stream().filter(name -> name.startsWith("sources/")).count();
            measure.check("files of sources read while opening", read, "files", 0);
        }
    }

    private void index(List<Path> material) throws Exception {
        Measure.Work plain = () -> pass(material);
        Measure.Work streamed = () -> {
            try (OpenStudy study = StudyStore.open(large, OpenOptions.toRead())) {
                study.readIndex(new NullProgressMonitor());
            }
        };
        Measure.tell("plain StAX pass over the same files", Measure.warm(plain));
        Measure.tell("open the study and make the index from the files", Measure.warm(streamed));
        measure.check("ratio to the plain pass, taking turns", Measure.ratio(plain, streamed), "x", 1.5);
        fromCache();
    }

    private void fromCache() throws Exception {
        try (OpenStudy study = StudyStore.open(large, OpenOptions.toEdit())) {
            study.readIndex(new NullProgressMonitor());
        }
        double[] times = new double[5];
        for (int round = -2; round < times.length; round++) {
            try (OpenStudy study = StudyStore.open(large, OpenOptions.toRead())) {
                double time = Measure.once(() -> study.index()).wall();
                if (study.indexStreamed() > 0 || study.index().size() != SOURCES * CODINGS_PER_SOURCE) {
                    throw new IllegalStateException("the cache was not used");
                }
                if (round >= 0) {
                    times[round] = time;
                }
            }
        }
        measure.check("index from its cache, 3,000 files looked at", Measure.median(times), "ms", 50);
        try (OpenStudy study = StudyStore.open(large, OpenOptions.toRead())) {
            study.index();
            Measure.tell("code by participant for all codings",
                    Measure.warm(() -> study.index().codeByParticipant()));
        }
    }

    private void load() throws Exception {
        Measure.tell("load 100 sources with their codings", Measure.warm(() -> loadAll(small)));
        Measure.tell("load 1,000 sources with their codings", Measure.warm(() -> loadAll(large)));
        measure.check("growth for 10 times the sources, taking turns",
                Measure.ratio(() -> loadAll(small), () -> loadAll(large)), "x", 12);
    }

    private static void loadAll(Path folder) throws FieldwayException {
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            for (SourceEntry entry : study.study().getSources()) {
                study.source(entry);
                study.codingFiles(entry);
            }
        }
    }

    private void save() throws Exception {
        try (OpenStudy study = StudyStore.open(large, OpenOptions.toEdit())) {
            for (SourceEntry entry : study.study().getSources()) {
                study.codingFiles(entry);
            }
            Coding coding = study.codingFiles(study.study().getSources().get(500)).getFirst().getCodings().getFirst();
            int[] weight = {0};
            int[] files = {0};
            Measure.Time time = Measure.warm(() -> {
                study.domain().getCommandStack().execute(SetCommand.create(study.domain(), coding,
                        CodesPackage.Literals.CODING__WEIGHT, weight[0]++));
                PreparedSave save = study.prepareSave();
                save.write(new NullProgressMonitor());
                study.finishSave(save);
                files[0] = Math.max(files[0], save.files().size());
            });
            measure.check("files written for one changed source", files[0], "files", 1);
            Measure.tell("save it, everything loaded, everything forced", time);
        }
    }

    /** The machine is given 512 MB by releng/benchmark; what is loaded here at once is the whole study. */
    private void heap() throws FieldwayException {
        try (OpenStudy study = StudyStore.open(large, OpenOptions.toRead())) {
            study.index();
            for (SourceEntry entry : study.study().getSources()) {
                study.source(entry);
                study.codingFiles(entry);
            }
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            Measure.tell("heap in use with everything loaded",
                    (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE, "MB");
            measure.check("heap that the machine may use at most", runtime.maxMemory() / MEGABYTE, "MB", 512);
        }
    }

    private List<Path> material() throws IOException {
        try (Stream<Path> all = Files.walk(large.resolve("sources"))) {
            return all.filter(path -> path.toString().endsWith(".xmi")).toList();
        }
    }

    private static void pass(List<Path> files) throws Exception {
        for (Path file : files) {
            XMLStreamReader2 reader = SafeStax.reader(Files.readAllBytes(file));
            while (reader.hasNext()) {
                reader.next();
            }
        }
    }

    private static void delete(Path top) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
