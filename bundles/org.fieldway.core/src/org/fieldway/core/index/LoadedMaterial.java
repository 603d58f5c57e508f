/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fieldway.core.FieldwayException;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.sources.Source;

/** What the index asks the open study for; called on the thread of the model only. */
public interface LoadedMaterial {

    /** @return the content of a loaded coding file; empty where its root was removed */
    Optional<CodingFile> codingFile(String name);

    /** @return the source, loaded now where need be; empty where it was removed from the study */
    Optional<Source> source(UUID source) throws FieldwayException;

    /** @return for each retired code the one to use instead */
    Map<UUID, UUID> replacedCodes();

    /** @return for each source in the study's list the participants of its entry */
    Map<UUID, List<UUID>> takingPart();
}
