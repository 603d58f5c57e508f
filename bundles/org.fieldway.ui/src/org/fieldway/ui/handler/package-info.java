/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** What the commands of the menus do; each is a thin caller of the packages beside it. */
package org.fieldway.ui.handler;
