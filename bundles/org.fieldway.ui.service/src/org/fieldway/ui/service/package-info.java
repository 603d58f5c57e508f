/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The editor of service maps: the canvas with the bar over it and the lists beneath it, what it says on audiences and filters, its
 * menus, and the export of what is shown.
 */
package org.fieldway.ui.service;
