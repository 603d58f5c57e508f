/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Instrument</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A topic guide, prompt sheet or workshop plan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Instrument#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.study.Instrument#getVersion <em>Version</em>}</li>
 *   <li>{@link org.fieldway.model.study.Instrument#getDate <em>Date</em>}</li>
 *   <li>{@link org.fieldway.model.study.Instrument#getIntroduction <em>Introduction</em>}</li>
 *   <li>{@link org.fieldway.model.study.Instrument#getClosing <em>Closing</em>}</li>
 *   <li>{@link org.fieldway.model.study.Instrument#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.fieldway.model.study.Instrument#getPrompts <em>Prompts</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getInstrument()
 * @model
 * @generated
 */
public interface Instrument extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.InstrumentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of instrument it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.study.InstrumentKind
	 * @see #setKind(InstrumentKind)
	 * @see org.fieldway.model.study.StudyPackage#getInstrument_Kind()
	 * @model
	 * @generated
	 */
	InstrumentKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Instrument#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.study.InstrumentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(InstrumentKind value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.fieldway.model.study.StudyPackage#getInstrument_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Instrument#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of this version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.fieldway.model.study.StudyPackage#getInstrument_Date()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Instrument#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Introduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is said at the beginning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Introduction</em>' attribute.
	 * @see #setIntroduction(String)
	 * @see org.fieldway.model.study.StudyPackage#getInstrument_Introduction()
	 * @model
	 * @generated
	 */
	String getIntroduction();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Instrument#getIntroduction <em>Introduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Introduction</em>' attribute.
	 * @see #getIntroduction()
	 * @generated
	 */
	void setIntroduction(String value);

	/**
	 * Returns the value of the '<em><b>Closing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is said at the end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closing</em>' attribute.
	 * @see #setClosing(String)
	 * @see org.fieldway.model.study.StudyPackage#getInstrument_Closing()
	 * @model
	 * @generated
	 */
	String getClosing();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Instrument#getClosing <em>Closing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closing</em>' attribute.
	 * @see #getClosing()
	 * @generated
	 */
	void setClosing(String value);

	/**
	 * Returns the value of the '<em><b>Materials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has to be brought: cards, pens, cameras.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Materials</em>' attribute.
	 * @see #setMaterials(String)
	 * @see org.fieldway.model.study.StudyPackage#getInstrument_Materials()
	 * @model
	 * @generated
	 */
	String getMaterials();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Instrument#getMaterials <em>Materials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Materials</em>' attribute.
	 * @see #getMaterials()
	 * @generated
	 */
	void setMaterials(String value);

	/**
	 * Returns the value of the '<em><b>Prompts</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Prompt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions and tasks, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prompts</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getInstrument_Prompts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Prompt> getPrompts();

} // Instrument
