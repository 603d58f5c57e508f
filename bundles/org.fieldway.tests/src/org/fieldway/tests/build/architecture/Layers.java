/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.build.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The layers of {@code layers.txt}, and what breaks them. */
final class Layers {

    /** Beginnings of names of bundles and packages that draw on a screen. */
    private static final List<String> SCREEN = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4.ui", "org.eclipse.emf.databinding.edit", "java.awt.Desktop", "javax.swing");

    private static final String OWN = "org.fieldway.";

    private final Map<String, Set<String>> mayUse = new HashMap<>();
    private final Set<String> onScreen = new TreeSet<>();

    Layers(List<String> lines) {
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("=", 2);
            String[] left = parts[0].strip().split(" +");
            String bundle = left[left.length - 1];
            mayUse.put(bundle, parts[1].isBlank() ? Set.of() : Set.of(parts[1].strip().split(" +")));
            if (left[0].equals("screen")) {
                onScreen.add(bundle);
            }
        }
    }

    Set<String> bundles() {
        return new TreeSet<>(mayUse.keySet());
    }

    boolean isOnScreen(String bundle) {
        return onScreen.contains(bundle);
    }

    /** One line for each bundle or package of {@code used} that this bundle must not use. */
    List<String> broken(String bundle, String place, Set<String> used) {
        List<String> broken = new ArrayList<>();
        for (String name : new TreeSet<>(used)) {
            if (isScreen(name) && !isOnScreen(bundle)) {
                broken.add(place + " uses " + name + ", but " + bundle + " has no screen");
            } else if (name.startsWith(OWN) && !isAllowed(bundle, name)) {
                broken.add(place + " uses " + name + ", which is not below " + bundle);
            }
        }
        return broken;
    }

    private boolean isAllowed(String bundle, String name) {
        String owner = owner(name);
        return owner.equals(bundle) || mayUse.getOrDefault(bundle, Set.of()).contains(owner);
    }

    /** The bundle whose name is the longest beginning of the name of a package or class. */
    private String owner(String name) {
        return mayUse.keySet().stream().filter(bundle -> name.equals(bundle) || name.startsWith(bundle + "."))
                .max((a, b) -> Integer.compare(a.length(), b.length())).orElse(name);
    }

    private static boolean isScreen(String name) {
        return SCREEN.stream().anyMatch(screen -> name.equals(screen) || name.startsWith(screen + "."));
    }
}
