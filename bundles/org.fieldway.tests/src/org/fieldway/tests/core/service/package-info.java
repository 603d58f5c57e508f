/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Tests of changes of the landscape of services. Each is made in a study on disk and undone again. */
package org.fieldway.tests.core.service;
