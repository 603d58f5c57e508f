/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.diagram;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.fieldway.sirius.driver.Failure;

/**
 * The elements of a diagram by name: the label, or {@code Mapping:label}, either followed by {@code #k} for the k-th of that name. A
 * star at the end stands for any further characters.
 *
 * @param diagram whose elements they are
 */
public record Elements(DDiagram diagram) {

    private static final Pattern NUMBERED = Pattern.compile("(.+)#(\\d+)");

    public static Elements of(DDiagram diagram) {
        return new Elements(diagram);
    }

    public DDiagramElement get(String name) {
        return find(name).orElseThrow(() -> new Failure("no element " + name + " on the diagram"));
    }

    public Optional<DDiagramElement> find(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        boolean hasNumber = numbered.matches();
        String wanted = hasNumber ? numbered.group(1) : name;
        int place = hasNumber ? Integer.parseInt(numbered.group(2)) : 1;
        List<DDiagramElement> all = List.copyOf(diagram.getDiagramElements());
        return all.stream().filter(element -> fits(wanted, label(element))).skip(place - 1L).findFirst()
                .or(() -> all.stream().filter(element -> fits(wanted, mapping(element) + ":" + label(element))).skip(place - 1L).findFirst());
    }

    private static boolean fits(String wanted, String name) {
        return wanted.endsWith("*") ? name.startsWith(wanted.substring(0, wanted.length() - 1)) : name.equals(wanted);
    }

    /** The label in one line with single blanks, as a script writes it. */
    static String label(DDiagramElement element) {
        return String.valueOf(element.getName()).replaceAll("(\\h|\\s|\\R)+", " ").strip();
    }

    static String mapping(DDiagramElement element) {
        return element.getMapping() == null ? "?" : element.getMapping().getName();
    }
}
