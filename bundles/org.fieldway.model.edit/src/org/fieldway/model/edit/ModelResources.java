/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.MissingResourceException;
import java.util.Properties;
import org.eclipse.emf.common.util.ResourceLocator;

/** Finds texts and images of this bundle through its class loader. */
final class ModelResources implements ResourceLocator {
    private static final String TEXTS = "plugin.properties";
    private static final String OWN_KEY = "_UI_ResearchQuestion_type";

    private final Properties texts = load();

    /** Where several bundles share one class path, each has a file of that name: ours is the one with our keys. */
    private static Properties load() {
        try {
            for (URL url : Collections.list(loader().getResources(TEXTS))) {
                Properties properties = read(url);
                if (properties.containsKey(OWN_KEY)) {
                    return properties;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("The bundle org.fieldway.model.edit lacks its " + TEXTS + ".");
    }

    private static Properties read(URL url) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static ClassLoader loader() {
        return ModelResources.class.getClassLoader();
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    @Override
    public URL getBaseURL() {
        return loader().getResource("/");
    }

    /** The address of an SVG of 16 by 16 units, for a key such as {@code full/obj16/Stage}. */
    @Override
    public Object getImage(String key) {
        String path = "icons/" + key + ".svg";
        URL url = loader().getResource(path);
        if (url == null) {
            throw new MissingResourceException("There is no image " + path + ".", FieldwayEditPlugin.class.getName(), key);
        }
        return url;
    }

    @Override
    public String getString(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("There is no text " + key + ".", FieldwayEditPlugin.class.getName(), key);
        }
        return text;
    }

    @Override
    public String getString(String key, boolean translate) {
        return getString(key);
    }

    @Override
    public String getString(String key, Object[] substitutions) {
        return MessageFormat.format(getString(key), substitutions);
    }

    @Override
    public String getString(String key, Object[] substitutions, boolean translate) {
        return getString(key, substitutions);
    }
}
