/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The material of a study: transcripts, recordings, documents, and places within them.
 * Generated from {@code sources.ecore}; loaded on demand, and never referred to from the core but by ids.
 */
package org.fieldway.model.sources;
