/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The canvas of a service map: what it shows, how it is painted, and what mouse and keyboard do on it. Drawing is laid out beside
 * the user-interface thread; changes go through the edits of the landscape.
 */
package org.fieldway.ui.service.map;
