/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.nio.file.Files;
import java.nio.file.Path;

import org.fieldway.tests.sirius.odesign.read.Feature;

/** Each icon is a file, named with its bundle: {@code /org.fieldway.sirius/icons/journey.svg}. */
final class IconsCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        specification.places(Feature.Sort.ATTRIBUTE).filter(place -> place.feature().type().equals("ImagePath")).forEach(place -> {
            Path file = specification.bundle().resolveSibling(place.text().replaceFirst("^/", ""));
            boolean there = place.text().startsWith("/org.fieldway.") && Files.isRegularFile(file);
            findings.unless(there, place.piece(), place.feature().name() + "=\"" + place.text() + "\" names no file of a bundle of Fieldway");
        });
    }
}
