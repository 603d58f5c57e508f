/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.extension;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;

/**
 * An extension registry of the {@code plugin.xml} files on a class path, for when no platform runs. Only files that
 * mention a Fieldway extension point are read; where two have the same bundle name, the first one counts.
 */
final class StandaloneRegistry {

    private static final String OURS = "org.fieldway.";

    private final Object token = new Object();
    private final Map<String, URL> plugins = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final IExtensionRegistry registry;

    private StandaloneRegistry(ClassLoader loader) {
        registry = RegistryFactory.createRegistry(new LoaderStrategy(loader, problems::add), token, token);
    }

    private static final class ClassPath {
        static final StandaloneRegistry REGISTRY = read(StandaloneRegistry.class.getClassLoader());
    }

    /** The one of the class path that Fieldway itself was loaded from; read once. */
    static StandaloneRegistry classPath() {
        return ClassPath.REGISTRY;
    }

    static StandaloneRegistry read(ClassLoader loader) {
        var result = new StandaloneRegistry(loader);
        try {
            for (URL plugin : Collections.list(loader.getResources("plugin.xml"))) {
                result.add(plugin);
            }
        } catch (IOException e) {
            result.problems.add(NLS.bind(Messages.noClassPath, e.getMessage()));
        }
        return result;
    }

    IExtensionRegistry registry() {
        return registry;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    Optional<URL> file(String contributor, String path) {
        try {
            URL file = Contributions.beside(plugins.get(contributor), path);
            try (InputStream in = open(file)) {
                return Optional.of(file);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void add(URL plugin) {
        try (InputStream in = open(plugin)) {
            byte[] content = in.readAllBytes();
            String name = bundleName(plugin);
            if (!new String(content, StandardCharsets.UTF_8).contains(OURS) || plugins.putIfAbsent(name, plugin) != null) {
                return;
            }
            registry.addContribution(new ByteArrayInputStream(content), ContributorFactorySimple.createContributor(name),
                    false, name, translations(plugin), token);
        } catch (IOException e) {
            problems.add(NLS.bind(Messages.notRead, plugin, e.getMessage()));
        }
    }

    /** Name by the manifest beside it, or the place itself where there is none. */
    private static String bundleName(URL plugin) throws MalformedURLException {
        try (InputStream in = open(Contributions.beside(plugin, "META-INF/MANIFEST.MF"))) {
            String name = new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName");
            return name == null ? plugin.toString() : name.split(";")[0].strip();
        } catch (IOException e) {
            return plugin.toString();
        }
    }

    private static ResourceBundle translations(URL plugin) throws MalformedURLException {
        try (InputStream in = open(Contributions.beside(plugin, "plugin.properties"))) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            return null;
        }
    }

    private static InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }
}
