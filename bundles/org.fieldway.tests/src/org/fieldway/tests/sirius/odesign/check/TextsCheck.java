/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Properties;

import org.fieldway.tests.sirius.odesign.read.Feature;

/**
 * Texts that users read are keys of {@code plugin.properties} where Sirius translates them (labels, messages, and the
 * documentation of tools), and stand as they are elsewhere.
 */
final class TextsCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        Properties texts = texts(specification);
        specification.places(Feature.Sort.ATTRIBUTE).forEach(place -> text(place, texts, findings));
    }

    private static void text(Specification.Place place, Properties texts, Findings findings) {
        boolean label = place.feature().type().equals("TranslatableMessage");
        boolean translated = label || place.feature().name().equals("documentation") && place.piece().is("ToolEntry");
        String start = place.feature().name() + "=\"" + place.text() + "\" ";
        if (place.text().startsWith("%")) {
            findings.unless(translated, place.piece(), start + "is shown as it is: Sirius does not translate it");
            findings.unless(texts.containsKey(place.text().substring(1)), place.piece(), start + "is no key of plugin.properties");
        } else {
            findings.unless(!label, place.piece(), start + "is a text in the specification; put it into plugin.properties");
        }
    }

    private static Properties texts(Specification specification) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(specification.bundle().resolve("plugin.properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
