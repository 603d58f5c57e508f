/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Tests of the model and its edit support: what the Ecore packages promise to every layer above them.
 * They walk all classes and features, so that a new one is held to the same rules.
 */
package org.fieldway.tests.model;
