/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Finding words on a service map: in the names of boxes and services, and in what lines, routes and changes say. */
package org.fieldway.ui.service.find;
