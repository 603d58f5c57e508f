/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.Layout;
import org.fieldway.core.store.NewStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.text.Quote;
import org.fieldway.core.text.Sha256;

/**
 * A study of any size in the exact format on disk, the same for the same seed: transcripts of two speakers, two coders,
 * 200 codes. Written as text, so that the benchmark does not measure its own preparation.
 */
final class GeneratedStudy {

    private static final String XMI = " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
    private static final int CODES = 200;
    private static final int TURNS = 40;
    private static final String[] WORDS = ("the room was warm and people said hello when I came in but the bus is "
            + "late again so we wait outside with coffee until somebody opens the door and smiles").split(" ");

    private final Path folder;
    private final int sources;
    private final int codingsPerSource;
    private final Random random = new Random(20260302);
    private final List<UUID> sourceIds = new ArrayList<>();
    private final UUID participant = id();
    private final UUID[] coders = {id(), id()};
    private final UUID[] codes = new UUID[CODES];

    private GeneratedStudy(Path folder, int sources, int codingsPerSource) {
        this.folder = folder;
        this.sources = sources;
        this.codingsPerSource = codingsPerSource;
    }

    static void write(Path folder, int sources, int codingsPerSource) throws IOException, FieldwayException {
        StudyStore.create(folder, NewStudy.titled("Generated"));
        new GeneratedStudy(folder, sources, codingsPerSource).write();
    }

    private void write() throws IOException {
        for (int code = 0; code < CODES; code++) {
            codes[code] = id();
        }
        for (int source = 0; source < sources; source++) {
            writeSource();
        }
        writeCodebook();
        writeStudy();
    }

    private void writeStudy() throws IOException {
        StringBuilder xml = start("study:Study", "study").append(" title=\"Generated\">\n");
        for (UUID coder : coders) {
            xml.append("  <researchers id=\"").append(coder).append("\" name=\"A coder\"/>\n");
        }
        xml.append("  <participants id=\"").append(participant).append("\" name=\"Heron\"/>\n");
        for (UUID source : sourceIds) {
            xml.append("  <sources id=\"").append(source).append("\" name=\"Talk\" participants=\"").append(participant)
                    .append("\"/>\n");
        }
        save(Layout.STUDY, xml.append("</study:Study>\n"));
    }

    private void writeCodebook() throws IOException {
        StringBuilder xml = start("codes:Codebook", "codes").append(">\n");
        for (UUID code : codes) {
            xml.append("  <codes id=\"").append(code).append("\" name=\"A code\"/>\n");
        }
        save(Layout.CODEBOOK, xml.append("</codes:Codebook>\n"));
    }

    private void writeSource() throws IOException {
        UUID id = id();
        sourceIds.add(id);
        Files.createDirectories(folder.resolve(Layout.sourceFolder(id)));
        StringBuilder text = new StringBuilder();
        StringBuilder xml = new StringBuilder();
        for (int turn = 0; turn < TURNS; turn++) {
            int from = text.length();
            String speaker = turn % 2 == 0 ? "Ann" : "Heron";
            text.append(speaker).append(": ");
            for (int word = 0; word < 50; word++) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            text.append('\n');
            xml.append("  <turns id=\"").append(id()).append("\" speaker=\"").append(speaker).append("\" start=\"")
                    .append(from).append("\" end=\"").append(text.length()).append("\"/>\n");
        }
        String hash = Sha256.of(text.toString());
        StringBuilder source = start("sources:Transcript", "sources").append(" sourceId=\"").append(id)
                .append("\" textHash=\"").append(hash).append("\">\n").append(xml)
                .append("  <speakers id=\"").append(id()).append("\" label=\"Ann\" kind=\"researcher\"/>\n")
                .append("  <speakers id=\"").append(id()).append("\" label=\"Heron\" kind=\"participant\"")
                .append(" participant=\"../../study.fieldway#").append(participant).append("\"/>\n");
        save(Layout.source(id), source.append("</sources:Transcript>\n"));
        save(Layout.text(id), text);
        for (UUID coder : coders) {
            writeCodings(id, coder, text.toString(), hash);
        }
    }

    private void writeCodings(UUID source, UUID coder, String text, String hash) throws IOException {
        StringBuilder xml = start("codes:CodingFile", "codes").append(" xmlns:sources=\"")
                .append("http://www.fieldway.org/sources/1\" sourceId=\"").append(source).append("\" textHash=\"")
                .append(hash).append("\" coder=\"../../study.fieldway#").append(coder).append("\">\n");
        int count = codingsPerSource / coders.length;
        for (int coding = 0; coding < count; coding++) {
            int from = (int) ((long) (text.length() - 100) * coding / count);
            Quote quote = Quote.of(text, from, from + 20 + random.nextInt(60));
            xml.append("  <codings id=\"").append(id()).append("\" quote=\"").append(escaped(quote.text()))
                    .append("\" contextBefore=\"").append(escaped(quote.before())).append("\" contextAfter=\"")
                    .append(escaped(quote.after())).append("\" created=\"2026-03-02T12:00:00Z\" code=\"")
                    .append("../../codebook.xmi#").append(codes[random.nextInt(CODES)]).append("\">\n")
                    .append("    <region xsi:type=\"sources:TextRange\" id=\"").append(id()).append("\" start=\"")
                    .append(from).append("\" end=\"").append(from + quote.text().length()).append("\"/>\n")
                    .append("  </codings>\n");
        }
        save(Layout.codings(source, coder), xml.append("</codes:CodingFile>\n"));
    }

    private StringBuilder start(String element, String namespace) {
        return new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<").append(element).append(XMI)
                .append(" xmlns:").append(namespace).append("=\"http://www.fieldway.org/").append(namespace)
                .append("/1\" id=\"").append(id()).append("\" formatVersion=\"1\"");
    }

    /** Files of yesterday, as those of a real study are: only the youngest ones are read again by the index. */
    private void save(String name, CharSequence text) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, text.toString().getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(86_400)));
    }

    private UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#xA;");
    }
}
