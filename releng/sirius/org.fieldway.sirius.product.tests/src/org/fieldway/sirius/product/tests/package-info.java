/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Tests of the product with Sirius, as the build unpacked and archived it for the three systems. */
package org.fieldway.sirius.product.tests;
