/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.build.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a manifest asks for: bundles by name, and packages. Parameters in quotes may hold commas. */
final class RequiredBundles {

    private static final Pattern ENTRY = Pattern.compile("([^,;\"]+)((?:;[^,;\"=]+:?=(?:\"[^\"]*\"|[^,;\"]*))*)(?:,|$)");

    private RequiredBundles() { }

    static Set<String> of(InputStream manifest) throws IOException {
        Attributes attributes = new Manifest(manifest).getMainAttributes();
        Set<String> names = new TreeSet<>();
        for (String header : new String[] {"Require-Bundle", "Import-Package", "Fragment-Host"}) {
            String value = attributes.getValue(header);
            Matcher matcher = ENTRY.matcher(value == null ? "" : value);
            while (matcher.find()) {
                names.add(matcher.group(1).strip());
            }
        }
        return names;
    }
}
