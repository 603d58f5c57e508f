/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Changes of the landscape of services and of its maps as commands: each one is a single named step of undo. They know
 * what belongs together (a service and its organisation, a line and its ends, a box and its place) and nothing of how a
 * map is drawn.
 */
package org.fieldway.core.service;
