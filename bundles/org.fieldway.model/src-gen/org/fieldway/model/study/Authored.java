/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Authored</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything for which it is kept who made it and who changed it last.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Authored#getCreated <em>Created</em>}</li>
 *   <li>{@link org.fieldway.model.study.Authored#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.fieldway.model.study.Authored#getModified <em>Modified</em>}</li>
 *   <li>{@link org.fieldway.model.study.Authored#getModifiedBy <em>Modified By</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getAuthored()
 * @model abstract="true"
 * @generated
 */
public interface Authored extends Named {
	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The moment at which it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.fieldway.model.study.StudyPackage#getAuthored_Created()
	 * @model dataType="org.fieldway.model.study.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Authored#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Created By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person who made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created By</em>' reference.
	 * @see #setCreatedBy(Researcher)
	 * @see org.fieldway.model.study.StudyPackage#getAuthored_CreatedBy()
	 * @model
	 * @generated
	 */
	Researcher getCreatedBy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Authored#getCreatedBy <em>Created By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By</em>' reference.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(Researcher value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The moment of the last change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(Instant)
	 * @see org.fieldway.model.study.StudyPackage#getAuthored_Modified()
	 * @model dataType="org.fieldway.model.study.Instant"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Authored#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Modified By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person who changed it last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified By</em>' reference.
	 * @see #setModifiedBy(Researcher)
	 * @see org.fieldway.model.study.StudyPackage#getAuthored_ModifiedBy()
	 * @model
	 * @generated
	 */
	Researcher getModifiedBy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Authored#getModifiedBy <em>Modified By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified By</em>' reference.
	 * @see #getModifiedBy()
	 * @generated
	 */
	void setModifiedBy(Researcher value);

} // Authored
