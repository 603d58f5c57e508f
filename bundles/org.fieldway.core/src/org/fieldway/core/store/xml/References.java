/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;

/**
 * The addresses of a study's files. References lead to core files of the same study only: material refers up, the core
 * never down, and nothing refers to anywhere else.
 */
public final class References {

    private static final Pattern CORE =
            Pattern.compile("study\\.fieldway|(codebook|services|ethics|consents)\\.xmi|maps/[^/]+\\.xmi");

    private final String prefix;

    /** @param folder address of the study's folder, ending with a slash */
    public References(URI folder) {
        prefix = folder.toString();
    }

    /** @return the address of a file of the study */
    public URI uri(String name) {
        return URI.createURI(prefix + name);
    }

    /** @return the name of the file in the study; empty for an address outside of it */
    public Optional<String> name(URI uri) {
        String address = uri.trimFragment().trimQuery().toString();
        if (!address.startsWith(prefix) || uri.hasQuery()) {
            return Optional.empty();
        }
        return Optional.of(URI.decode(address.substring(prefix.length())));
    }

    /** @return whether that is a core file of the study */
    boolean isCore(URI uri) {
        return name(uri).filter(name -> CORE.matcher(name).matches()).isPresent();
    }
}
