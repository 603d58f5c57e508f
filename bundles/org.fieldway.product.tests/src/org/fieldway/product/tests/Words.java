/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What was said in a study, in pieces long enough to be nobody else's words: each sentence of a transcript and each
 * quote of a coding; and of both the runs of plain letters, which stay the same where quotation marks are written as
 * {@code &apos;} or {@code \u2019}.
 *
 * @param phrases pieces of at least {@value #FEWEST_WORDS} words
 */
record Words(Set<String> phrases) {

    private static final int FEWEST_WORDS = 5;
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?\u2026]+[\\s\u2019\u201d]|[\\r\\n\\t]+");
    private static final Pattern PLAIN_RUN = Pattern.compile("[A-Za-z][A-Za-z, ]*[A-Za-z]");

    /** The words of a study on disk: its texts and its codings. */
    static Words ofStudy(Path study) throws IOException {
        Set<String> phrases = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(study.resolve("sources"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.equals("text.txt")) {
                    phrases.addAll(ofText(Files.readString(file, StandardCharsets.UTF_8)).phrases());
                } else if (name.startsWith("codings-")) {
                    quotes(file).forEach(quote -> phrases.addAll(pieces(quote)));
                }
            }
        }
        return new Words(phrases);
    }

    static Words ofText(String text) {
        Set<String> phrases = new LinkedHashSet<>();
        END_OF_SENTENCE.splitAsStream(text).forEach(sentence -> phrases.addAll(pieces(sentence)));
        return new Words(phrases);
    }

    private static Set<String> pieces(String said) {
        Set<String> pieces = new LinkedHashSet<>(List.of(said.strip()));
        PLAIN_RUN.matcher(said).results().map(MatchResult::group).forEach(pieces::add);
        pieces.removeIf(piece -> Arrays.stream(piece.split("\\s+")).filter(word -> !word.isEmpty()).count() < FEWEST_WORDS);
        return pieces;
    }

    private static Set<String> quotes(Path codings) throws IOException {
        try {
            NodeList elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(codings.toFile())
                    .getElementsByTagName("codings");
            Set<String> quotes = new LinkedHashSet<>();
            for (int i = 0; i < elements.getLength(); i++) {
                quotes.add(((Element) elements.item(i)).getAttribute("quote"));
            }
            return quotes;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(codings.toString(), e);
        }
    }
}
