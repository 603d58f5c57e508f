/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The sample study: an invented study of a recovery college by a river, which comes with Fieldway as tutorial and test
 * data. The bundle's folder {@code study} is its source, in the format on disk; this package copies it out.
 */
package org.fieldway.sample;
