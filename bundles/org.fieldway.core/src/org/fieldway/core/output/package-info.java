/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Files that leave a study: pictures, tables and documents that were made from a release. They are written beside first, so that
 * a file that was there before is replaced as a whole or not at all.
 */
package org.fieldway.core.output;
