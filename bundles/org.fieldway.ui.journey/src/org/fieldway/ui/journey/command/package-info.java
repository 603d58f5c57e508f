/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The board's commands in menus and on keys. Each is one entry in a list and runs on the map in front.
 */
package org.fieldway.ui.journey.command;
