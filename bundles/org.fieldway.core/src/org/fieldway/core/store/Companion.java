/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.util.Optional;

/**
 * A file that is no part of the model and is saved together with it, such as the diagrams that another editor keeps of a
 * study. Belongs to the thread of the model.
 */
public interface Companion {

    /** @return name of the file in the study, such as {@code views/representations.aird} */
    String name();

    /** @return whether it has changed since it was read or last saved */
    boolean isModified();

    /** Says that it is as it was saved, or that it is not after all. */
    void setModified(boolean modified);

    /** @return what the file is to hold; empty where there is nothing to keep, and the file goes */
    Optional<byte[]> toBytes() throws IOException;
}
