/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;

/** Collects the mistakes of a file, so that all are told together. No sentence repeats what the file says. */
public final class Faults {

    private static final int MOST_TOLD = 20;

    private final Path file;
    private final List<Fault> faults = new ArrayList<>();

    private record Fault(int line, int column, String sentence) { }

    public Faults(Path file) {
        this.file = file;
    }

    /**
     * Notes a mistake.
     *
     * @param line from 1
     * @param column from 1: of the character in the line, or of the cell in a table
     * @param sentence what was expected, without a full stop
     */
    public void add(int line, int column, String sentence) {
        faults.add(new Fault(line, column, sentence));
    }

    /** @throws FieldwayException where there was a mistake; tells the first twenty and how many more there are */
    public void refuse() throws FieldwayException {
        if (faults.isEmpty()) {
            return;
        }
        faults.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        if (faults.size() == 1) {
            throw new FieldwayException(NLS.bind(Messages.oneFault, file, told(faults.get(0))));
        }
        Stream<String> lines = faults.stream().limit(MOST_TOLD).map(fault -> "  " + told(fault));
        String more = faults.size() > MOST_TOLD ? "\n  " + NLS.bind(Messages.moreFaults, faults.size() - MOST_TOLD) : "";
        throw new FieldwayException(NLS.bind(Messages.faults, file, faults.size())
                + lines.collect(Collectors.joining("\n", "\n", more)));
    }

    private static String told(Fault fault) {
        return NLS.bind(Messages.fault, new Object[] { fault.line(), fault.column(), fault.sentence() });
    }
}
