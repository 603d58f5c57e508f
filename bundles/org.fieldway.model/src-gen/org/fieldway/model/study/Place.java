/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Place</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where things happen: a room, a neighbourhood, a whole system.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Place#getLevel <em>Level</em>}</li>
 *   <li>{@link org.fieldway.model.study.Place#getLocality <em>Locality</em>}</li>
 *   <li>{@link org.fieldway.model.study.Place#getAddress <em>Address</em>}</li>
 *   <li>{@link org.fieldway.model.study.Place#getAccessibility <em>Accessibility</em>}</li>
 *   <li>{@link org.fieldway.model.study.Place#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.fieldway.model.study.Place#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.fieldway.model.study.Place#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link org.fieldway.model.study.Place#getOrganisation <em>Organisation</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getPlace()
 * @model
 * @generated
 */
public interface Place extends Classified {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.PlaceLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How large the place is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.fieldway.model.study.PlaceLevel
	 * @see #setLevel(PlaceLevel)
	 * @see org.fieldway.model.study.StudyPackage#getPlace_Level()
	 * @model
	 * @generated
	 */
	PlaceLevel getLevel();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Place#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.fieldway.model.study.PlaceLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(PlaceLevel value);

	/**
	 * Returns the value of the '<em><b>Locality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The town, ward or area in which it lies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locality</em>' attribute.
	 * @see #setLocality(String)
	 * @see org.fieldway.model.study.StudyPackage#getPlace_Locality()
	 * @model
	 * @generated
	 */
	String getLocality();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Place#getLocality <em>Locality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locality</em>' attribute.
	 * @see #getLocality()
	 * @generated
	 */
	void setLocality(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The postal address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.fieldway.model.study.StudyPackage#getPlace_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Place#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Accessibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How people get there and in: steps, buses, quiet rooms.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accessibility</em>' attribute.
	 * @see #setAccessibility(String)
	 * @see org.fieldway.model.study.StudyPackage#getPlace_Accessibility()
	 * @model
	 * @generated
	 */
	String getAccessibility();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Place#getAccessibility <em>Accessibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accessibility</em>' attribute.
	 * @see #getAccessibility()
	 * @generated
	 */
	void setAccessibility(String value);

	/**
	 * Returns the value of the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees north of the equator, -90 to 90.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(Double)
	 * @see org.fieldway.model.study.StudyPackage#getPlace_Latitude()
	 * @model
	 * @generated
	 */
	Double getLatitude();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Place#getLatitude <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latitude</em>' attribute.
	 * @see #getLatitude()
	 * @generated
	 */
	void setLatitude(Double value);

	/**
	 * Returns the value of the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees east of Greenwich, -180 to 180.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Longitude</em>' attribute.
	 * @see #setLongitude(Double)
	 * @see org.fieldway.model.study.StudyPackage#getPlace_Longitude()
	 * @model
	 * @generated
	 */
	Double getLongitude();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Place#getLongitude <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longitude</em>' attribute.
	 * @see #getLongitude()
	 * @generated
	 */
	void setLongitude(Double value);

	/**
	 * Returns the value of the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The larger place in which it lies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part Of</em>' reference.
	 * @see #setPartOf(Place)
	 * @see org.fieldway.model.study.StudyPackage#getPlace_PartOf()
	 * @model
	 * @generated
	 */
	Place getPartOf();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Place#getPartOf <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Of</em>' reference.
	 * @see #getPartOf()
	 * @generated
	 */
	void setPartOf(Place value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation to which the place belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.fieldway.model.study.StudyPackage#getPlace_Organisation()
	 * @model
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Place#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

} // Place
