/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.Session;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Map</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A drawing of the landscape of services.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.service.ServiceMap#getTime <em>Time</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceMap#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceMap#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceMap#getGroupBy <em>Group By</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceMap#getSectors <em>Sectors</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceMap#getRelationKinds <em>Relation Kinds</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceMap#isEvidencedOnly <em>Evidenced Only</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceMap#getCentre <em>Centre</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceMap#getShown <em>Shown</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceMap#getHidden <em>Hidden</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceMap#getCoCreators <em>Co Creators</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceMap#getSession <em>Session</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceMap#getPlacements <em>Placements</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.service.ServicePackage#getServiceMap()
 * @model
 * @generated
 */
public interface ServiceMap extends Named {
	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.service.MapTime}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it shows the present, the past or a wished-for future.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see org.fieldway.model.service.MapTime
	 * @see #setTime(MapTime)
	 * @see org.fieldway.model.service.ServicePackage#getServiceMap_Time()
	 * @model
	 * @generated
	 */
	MapTime getTime();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.ServiceMap#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see org.fieldway.model.service.MapTime
	 * @see #getTime()
	 * @generated
	 */
	void setTime(MapTime value);

	/**
	 * Returns the value of the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day for which it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Of</em>' attribute.
	 * @see #setAsOf(LocalDate)
	 * @see org.fieldway.model.service.ServicePackage#getServiceMap_AsOf()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getAsOf();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.ServiceMap#getAsOf <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Of</em>' attribute.
	 * @see #getAsOf()
	 * @generated
	 */
	void setAsOf(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Layout</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.service.ServiceLayout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout</em>' attribute.
	 * @see org.fieldway.model.service.ServiceLayout
	 * @see #setLayout(ServiceLayout)
	 * @see org.fieldway.model.service.ServicePackage#getServiceMap_Layout()
	 * @model
	 * @generated
	 */
	ServiceLayout getLayout();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.ServiceMap#getLayout <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' attribute.
	 * @see org.fieldway.model.service.ServiceLayout
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(ServiceLayout value);

	/**
	 * Returns the value of the '<em><b>Group By</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.service.ServiceGrouping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the organisations are grouped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group By</em>' attribute.
	 * @see org.fieldway.model.service.ServiceGrouping
	 * @see #setGroupBy(ServiceGrouping)
	 * @see org.fieldway.model.service.ServicePackage#getServiceMap_GroupBy()
	 * @model
	 * @generated
	 */
	ServiceGrouping getGroupBy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.ServiceMap#getGroupBy <em>Group By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group By</em>' attribute.
	 * @see org.fieldway.model.service.ServiceGrouping
	 * @see #getGroupBy()
	 * @generated
	 */
	void setGroupBy(ServiceGrouping value);

	/**
	 * Returns the value of the '<em><b>Sectors</b></em>' attribute list.
	 * The list contents are of type {@link org.fieldway.model.study.Sector}.
	 * The literals are from the enumeration {@link org.fieldway.model.study.Sector}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sectors that are shown; empty means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sectors</em>' attribute list.
	 * @see org.fieldway.model.study.Sector
	 * @see org.fieldway.model.service.ServicePackage#getServiceMap_Sectors()
	 * @model
	 * @generated
	 */
	EList<Sector> getSectors();

	/**
	 * Returns the value of the '<em><b>Relation Kinds</b></em>' attribute list.
	 * The list contents are of type {@link org.fieldway.model.service.RelationKind}.
	 * The literals are from the enumeration {@link org.fieldway.model.service.RelationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kinds of relations that are shown; empty means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relation Kinds</em>' attribute list.
	 * @see org.fieldway.model.service.RelationKind
	 * @see org.fieldway.model.service.ServicePackage#getServiceMap_RelationKinds()
	 * @model
	 * @generated
	 */
	EList<RelationKind> getRelationKinds();

	/**
	 * Returns the value of the '<em><b>Evidenced Only</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether only relations with evidence are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidenced Only</em>' attribute.
	 * @see #setEvidencedOnly(boolean)
	 * @see org.fieldway.model.service.ServicePackage#getServiceMap_EvidencedOnly()
	 * @model default="false"
	 * @generated
	 */
	boolean isEvidencedOnly();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.ServiceMap#isEvidencedOnly <em>Evidenced Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidenced Only</em>' attribute.
	 * @see #isEvidencedOnly()
	 * @generated
	 */
	void setEvidencedOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Centre</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation or service in the middle; empty means the study's host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Centre</em>' reference.
	 * @see #setCentre(Actor)
	 * @see org.fieldway.model.service.ServicePackage#getServiceMap_Centre()
	 * @model
	 * @generated
	 */
	Actor getCentre();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.ServiceMap#getCentre <em>Centre</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Centre</em>' reference.
	 * @see #getCentre()
	 * @generated
	 */
	void setCentre(Actor value);

	/**
	 * Returns the value of the '<em><b>Shown</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Actor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations and services that are shown; empty means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shown</em>' reference list.
	 * @see org.fieldway.model.service.ServicePackage#getServiceMap_Shown()
	 * @model
	 * @generated
	 */
	EList<Actor> getShown();

	/**
	 * Returns the value of the '<em><b>Hidden</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Actor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations and services that are left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden</em>' reference list.
	 * @see org.fieldway.model.service.ServicePackage#getServiceMap_Hidden()
	 * @model
	 * @generated
	 */
	EList<Actor> getHidden();

	/**
	 * Returns the value of the '<em><b>Co Creators</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants who made the map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Co Creators</em>' reference list.
	 * @see org.fieldway.model.service.ServicePackage#getServiceMap_CoCreators()
	 * @model
	 * @generated
	 */
	EList<Participant> getCoCreators();

	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The workshop or other occasion on which it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.fieldway.model.service.ServicePackage#getServiceMap_Session()
	 * @model
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.ServiceMap#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

	/**
	 * Returns the value of the '<em><b>Placements</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.service.NodePlacement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places that a person gave to organisations and services on the drawing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Placements</em>' containment reference list.
	 * @see org.fieldway.model.service.ServicePackage#getServiceMap_Placements()
	 * @model containment="true"
	 * @generated
	 */
	EList<NodePlacement> getPlacements();

} // ServiceMap
