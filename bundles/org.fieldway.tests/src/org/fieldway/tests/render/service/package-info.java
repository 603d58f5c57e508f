/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Tests of the drawing of service maps, on landscapes that are made up for them. They need no display. */
package org.fieldway.tests.render.service;
