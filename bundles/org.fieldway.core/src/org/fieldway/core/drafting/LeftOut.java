/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.UUID;

/**
 * Somebody whose codings are not used, though they were asked for.
 *
 * @param participant id
 * @param name as the team knows the person
 * @param why in plain words
 */
public record LeftOut(UUID participant, String name, String why) { }
