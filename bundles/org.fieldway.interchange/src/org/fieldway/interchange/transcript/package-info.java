/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Transcripts written as plain text with speakers and times. A file is read into an immutable draft, which a person can
 * look at before anything is stored, and the draft then becomes a source of the study.
 */
package org.fieldway.interchange.transcript;
