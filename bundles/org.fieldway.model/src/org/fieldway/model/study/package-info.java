/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The design of a study: questions, methodology, people, partners and places, activities, outputs, the list of sources.
 * Generated from {@code study.ecore}; the other packages build on its {@code Identified}, {@code Named} and {@code Root}.
 */
package org.fieldway.model.study;
