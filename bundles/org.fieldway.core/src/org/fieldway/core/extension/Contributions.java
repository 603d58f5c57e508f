/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.extension;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What bundles contribute to an extension point. A contribution that cannot be used is reported once, in the log and
 * in {@link #problems()}, and skipped; the others are not affected.
 */
public final class Contributions {

    private static final Contributions DEFAULT = new Contributions(null);

    private final StandaloneRegistry given;
    private final Set<String> problems = ConcurrentHashMap.newKeySet();

    /** @param standalone where to read from; null for the platform's registry or, without one, the class path's */
    Contributions(StandaloneRegistry standalone) {
        this.given = standalone;
    }

    /** The contributions of this installation. */
    public static Contributions installed() {
        return DEFAULT;
    }

    /** The contributions that {@code loader} sees, for tests and for embedding without a platform. */
    public static Contributions of(ClassLoader loader) {
        return new Contributions(StandaloneRegistry.read(loader));
    }

    /**
     * The elements contributed to an extension point: those of one bundle in the order of its {@code plugin.xml}, the
     * bundles by name. Empty where the point does not exist.
     */
    public List<IConfigurationElement> elements(String pointId) {
        standalone().ifPresent(registry -> registry.problems().forEach(this::report));
        return Arrays.stream(registry().getConfigurationElementsFor(pointId))
                .sorted(Comparator.comparing(element -> element.getContributor().getName()))
                .toList();
    }

    /**
     * New objects of the classes that the elements of an extension point name.
     *
     * @param attribute the attribute that holds the class, usually {@code class}
     * @param type what each object must be
     */
    public <T> List<T> create(String pointId, String attribute, Class<T> type) {
        return elements(pointId).stream().map(element -> create(element, attribute, type))
                .flatMap(Optional::stream).toList();
    }

    /** A new object of the class that one element names; empty, and reported, where that fails. */
    public <T> Optional<T> create(IConfigurationElement element, String attribute, Class<T> type) {
        try {
            Object made = element.createExecutableExtension(attribute);
            if (type.isInstance(made)) {
                return Optional.of(type.cast(made));
            }
            report(NLS.bind(Messages.wrongType, new Object[] {place(element), made.getClass().getName(), type.getName()}));
        } catch (CoreException | InvalidRegistryObjectException | LinkageError e) {
            report(NLS.bind(Messages.notCreated, place(element), reason(e)));
        }
        return Optional.empty();
    }

    /** The file within the contributing bundle that an attribute names; empty, and reported, where there is none. */
    public Optional<URL> file(IConfigurationElement element, String attribute) {
        String path = element.getAttribute(attribute);
        Optional<URL> found = path == null ? Optional.empty() : locate(element, path);
        if (found.isEmpty()) {
            report(NLS.bind(Messages.noFile, place(element), path));
        }
        return found;
    }

    /** One sentence for each contribution that was skipped so far. */
    public List<String> problems() {
        return problems.stream().sorted().toList();
    }

    /** Notes that something contributed cannot be used: once in the log, however often it is said. */
    public void report(String sentence) {
        if (problems.add(sentence)) {
            ContributionLog.warn(sentence);
        }
    }

    private Optional<URL> locate(IConfigurationElement element, String path) {
        String contributor = element.getContributor().getName();
        Optional<StandaloneRegistry> standalone = standalone();
        if (standalone.isPresent()) {
            return standalone.get().file(contributor, path);
        }
        Bundle own = FrameworkUtil.getBundle(Contributions.class);
        return Arrays.stream(own.getBundleContext().getBundles())
                .filter(bundle -> contributor.equals(bundle.getSymbolicName()))
                .map(bundle -> bundle.getEntry(path)).filter(entry -> entry != null).findFirst();
    }

    private IExtensionRegistry registry() {
        return standalone().map(StandaloneRegistry::registry).orElseGet(RegistryFactory::getRegistry);
    }

    private Optional<StandaloneRegistry> standalone() {
        if (given != null) {
            return Optional.of(given);
        }
        return FrameworkUtil.getBundle(Contributions.class) == null ? Optional.of(StandaloneRegistry.classPath())
                : Optional.empty();
    }

    private static String place(IConfigurationElement element) {
        String id = element.getAttribute("id");
        return element.getContributor().getName() + ": " + element.getName() + (id == null ? "" : " " + id);
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure instanceof CoreException core && core.getStatus().getException() != null
                ? core.getStatus().getException() : failure;
        return cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ", " + cause.getMessage());
    }

    /** {@code path} below the folder or archive whose {@code plugin.xml} this is. */
    static URL beside(URL plugin, String path) throws MalformedURLException {
        String base = plugin.toExternalForm();
        try {
            return new URI(base.substring(0, base.length() - "plugin.xml".length()) + path).toURL();
        } catch (URISyntaxException e) {
            throw (MalformedURLException) new MalformedURLException(path).initCause(e);
        }
    }
}
