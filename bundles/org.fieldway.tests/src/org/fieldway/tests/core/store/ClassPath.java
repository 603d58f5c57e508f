/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fieldway.core.FieldwayException;

/** The class path of another process that runs the same code, in a platform of bundles as well as without one. */
public final class ClassPath {

    private static final List<String> SEEN_BY_CORE = List.of("org.fieldway.core.FieldwayException",
            "org.fieldway.model.study.Study", "org.fieldway.model.study.provider.StudyItemProvider",
            "org.eclipse.emf.ecore.EObject", "org.eclipse.emf.common.util.URI", "org.eclipse.emf.ecore.xmi.XMIResource",
            "org.eclipse.emf.edit.domain.EditingDomain", "org.eclipse.core.runtime.IProgressMonitor",
            "org.eclipse.core.runtime.Plugin", "org.eclipse.osgi.util.NLS", "com.ctc.wstx.stax.WstxInputFactory",
            "org.codehaus.stax2.XMLStreamReader2");

    private ClassPath() {
    }

    static String ofTests() {
        return ofTests(Map.of());
    }

    /**
     * @param more classes that the process needs beside those of the core, by a class whose bundle sees them; resources
     *        beside them are found as well
     */
    public static String ofTests(Map<Class<?>, List<String>> more) {
        Set<String> places = new LinkedHashSet<>();
        more.forEach((seer, names) -> names.forEach(name -> {
            String place = place(name, seer.getClassLoader());
            places.add(place);
            places.add(place.replaceFirst("[/\\\\]target[/\\\\]classes$", ""));
        }));
        places.add(place(KilledProcess.class));
        SEEN_BY_CORE.forEach(name -> places.add(place(name, FieldwayException.class.getClassLoader())));
        String own = System.getProperty("java.class.path", "");
        return Stream.concat(places.stream(), Stream.of(own)).filter(place -> !place.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(String name, ClassLoader loader) {
        try {
            return place(Class.forName(name, false, loader));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A bundle in a folder of a workspace has its classes in bin or target/classes. */
    private static String place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            Path path = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            Path classes = path.resolve("target/classes");
            return (Files.isDirectory(classes) ? classes : path).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
