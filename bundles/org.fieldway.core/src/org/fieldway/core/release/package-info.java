/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What may leave the study: immutable content that is already filtered for a purpose and an audience, with the list of
 * what was withheld and why. Painters, exporters and reports take their content from here and from nowhere else.
 */
package org.fieldway.core.release;
