/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Files of a study folder, changed all together or not at all: transactions with a commit record, recovery, locks with
 * a heartbeat and the copies that synchronising tools leave. Everything goes through {@link StudyFiles}, so that a test
 * can stop the machine at any single step.
 */
package org.fieldway.core.store.files;
