/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange;

/** An importer that can bring what it reads into a journey map that is there already. */
public interface IntoMap extends Importer {

    /** The same importer, into the map of that name or id instead of a new one; takes one file at a time. */
    Importer into(String mapNameOrId);
}
