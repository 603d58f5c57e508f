/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The application: how Fieldway starts, its window and its perspective. */
package org.fieldway.app;
