/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.util.List;
import java.util.UUID;

/**
 * One coding as the index knows it.
 *
 * @param id of the coding
 * @param source id of the entry of the source
 * @param code id of the code; of the one to use instead, where it was retired; null where the coding has none
 * @param coder id of the researcher who coded, or null
 * @param kind in what start and end are counted
 * @param start where it begins
 * @param end behind its end
 * @param participants who speaks there; everybody who takes part in the source, where that is not known
 */
public record CodingRow(UUID id, UUID source, UUID code, UUID coder, RegionKind kind, int start, int end,
        List<UUID> participants) {
}
