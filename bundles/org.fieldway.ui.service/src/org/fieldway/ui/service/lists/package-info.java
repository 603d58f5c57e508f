/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Lists beneath a service map: its relations as a table that says all that the drawing shows, referral routes with their steps, and
 * changes of the landscape. They share the map's selection and commands.
 */
package org.fieldway.ui.service.lists;
