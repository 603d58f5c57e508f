/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Prints the totals of all test reports below a folder, and each skipped or failed test by name. Ends with 1 where a
 * test failed or none ran.
 */
public final class TestTotals {

    private int passed;
    private final List<String> skipped = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        TestTotals totals = new TestTotals();
        for (Path report : reports(Path.of(args[0]))) {
            totals.add(report);
        }
        System.exit(totals.print());
    }

    private static List<Path> reports(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("bundles"), 4)) {
            return files.filter(file -> file.getParent().endsWith("target/surefire-reports"))
                    .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).sorted().toList();
        }
    }

    private void add(Path report) throws IOException, SAXException, ParserConfigurationException {
        NodeList cases = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile())
                .getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            addCase((Element) cases.item(i));
        }
    }

    private void addCase(Element test) {
        String name = test.getAttribute("classname") + "." + test.getAttribute("name");
        NodeList skip = test.getElementsByTagName("skipped");
        if (skip.getLength() > 0) {
            skipped.add(name + ": " + reason((Element) skip.item(0)));
        } else if (test.getElementsByTagName("failure").getLength() + test.getElementsByTagName("error").getLength() > 0) {
            failed.add(name);
        } else {
            passed++;
        }
    }

    /** The message of a report, or the first line of its stack trace without the type of the exception. */
    private static String reason(Element skip) {
        String message = skip.getAttribute("message");
        return message.isBlank() ? skip.getTextContent().strip().lines().findFirst().orElse("")
                .replaceFirst("^[\\w.]+: (Assumption failed: )?", "") : message;
    }

    private int print() {
        System.out.println();
        skipped.forEach(name -> System.out.println("Skipped: " + name));
        failed.forEach(name -> System.out.println("Failed: " + name));
        System.out.println(passed + " passed, " + failed.size() + " failed, " + skipped.size() + " skipped");
        return failed.isEmpty() && passed > 0 ? 0 : 1;
    }
}
