/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What can be changed on a service map, each change one step of undo: organisations, services, relations, routes, changes of the
 * landscape, and how the map shows them. Canvas, menus and lists all change the study through these classes.
 */
package org.fieldway.ui.service.edit;
