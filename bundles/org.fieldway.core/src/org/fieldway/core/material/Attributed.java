/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.material;

import java.util.UUID;

import org.fieldway.model.codes.Polarity;

/**
 * A value that a coder attributed to an aspect of the service.
 *
 * @param aspect id of the aspect
 */
public record Attributed(UUID aspect, Polarity polarity) { }
