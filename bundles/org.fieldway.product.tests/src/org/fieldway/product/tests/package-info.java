/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Tests of the product as people get it: what is inside the archives, that it starts, and what it does to the machine it
 * runs on. They run after the product has been built, and see it from outside only.
 */
package org.fieldway.product.tests;
