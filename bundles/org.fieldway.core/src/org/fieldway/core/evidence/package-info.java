/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Evidence: the coded passages that cards, relations and other claims of a study stand on. References to it, what is
 * known of each quote and for whom it may be used, and, the other way round, what stands on a passage.
 */
package org.fieldway.core.evidence;
