/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes;

import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Value Attribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That a passage values, misses or finds harmful an aspect of a service.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.codes.ValueAttribution#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.fieldway.model.codes.ValueAttribution#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.codes.ValueAttribution#getAspect <em>Aspect</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.codes.CodesPackage#getValueAttribution()
 * @model
 * @generated
 */
public interface ValueAttribution extends Identified {
	/**
	 * Returns the value of the '<em><b>Polarity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.codes.Polarity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the aspect is valued, missing or harmful.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polarity</em>' attribute.
	 * @see org.fieldway.model.codes.Polarity
	 * @see #setPolarity(Polarity)
	 * @see org.fieldway.model.codes.CodesPackage#getValueAttribution_Polarity()
	 * @model
	 * @generated
	 */
	Polarity getPolarity();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.ValueAttribution#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarity</em>' attribute.
	 * @see org.fieldway.model.codes.Polarity
	 * @see #getPolarity()
	 * @generated
	 */
	void setPolarity(Polarity value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldway.model.codes.CodesPackage#getValueAttribution_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.ValueAttribution#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Aspect</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The aspect.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aspect</em>' reference.
	 * @see #setAspect(ServiceAspect)
	 * @see org.fieldway.model.codes.CodesPackage#getValueAttribution_Aspect()
	 * @model
	 * @generated
	 */
	ServiceAspect getAspect();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.ValueAttribution#getAspect <em>Aspect</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aspect</em>' reference.
	 * @see #getAspect()
	 * @generated
	 */
	void setAspect(ServiceAspect value);

} // ValueAttribution
