/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Tests of the sample study: that it is copied whole or not at all, and that its content holds together. */
package org.fieldway.tests.sample;
