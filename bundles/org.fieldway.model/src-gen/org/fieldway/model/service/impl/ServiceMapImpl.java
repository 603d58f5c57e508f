/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.service.MapTime;
import org.fieldway.model.service.NodePlacement;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.ServiceGrouping;
import org.fieldway.model.service.ServiceLayout;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.service.ServicePackage;

import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.Session;

import org.fieldway.model.study.impl.NamedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Map</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.service.impl.ServiceMapImpl#getTime <em>Time</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceMapImpl#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceMapImpl#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceMapImpl#getGroupBy <em>Group By</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceMapImpl#getSectors <em>Sectors</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceMapImpl#getRelationKinds <em>Relation Kinds</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceMapImpl#isEvidencedOnly <em>Evidenced Only</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceMapImpl#getCentre <em>Centre</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceMapImpl#getShown <em>Shown</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceMapImpl#getHidden <em>Hidden</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceMapImpl#getCoCreators <em>Co Creators</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceMapImpl#getSession <em>Session</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceMapImpl#getPlacements <em>Placements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceMapImpl extends NamedImpl implements ServiceMap {
	/**
	 * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected static final MapTime TIME_EDEFAULT = MapTime.CURRENT;

	/**
	 * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected MapTime time = TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAsOf() <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsOf()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate AS_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsOf() <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsOf()
	 * @generated
	 * @ordered
	 */
	protected LocalDate asOf = AS_OF_EDEFAULT;

	/**
	 * The default value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected static final ServiceLayout LAYOUT_EDEFAULT = ServiceLayout.RINGS;

	/**
	 * The cached value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected ServiceLayout layout = LAYOUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroupBy() <em>Group By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupBy()
	 * @generated
	 * @ordered
	 */
	protected static final ServiceGrouping GROUP_BY_EDEFAULT = ServiceGrouping.NONE;

	/**
	 * The cached value of the '{@link #getGroupBy() <em>Group By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupBy()
	 * @generated
	 * @ordered
	 */
	protected ServiceGrouping groupBy = GROUP_BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSectors() <em>Sectors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSectors()
	 * @generated
	 * @ordered
	 */
	protected EList<Sector> sectors;

	/**
	 * The cached value of the '{@link #getRelationKinds() <em>Relation Kinds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<RelationKind> relationKinds;

	/**
	 * The default value of the '{@link #isEvidencedOnly() <em>Evidenced Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEvidencedOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EVIDENCED_ONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEvidencedOnly() <em>Evidenced Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEvidencedOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean evidencedOnly = EVIDENCED_ONLY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCentre() <em>Centre</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCentre()
	 * @generated
	 * @ordered
	 */
	protected Actor centre;

	/**
	 * The cached value of the '{@link #getShown() <em>Shown</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShown()
	 * @generated
	 * @ordered
	 */
	protected EList<Actor> shown;

	/**
	 * The cached value of the '{@link #getHidden() <em>Hidden</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHidden()
	 * @generated
	 * @ordered
	 */
	protected EList<Actor> hidden;

	/**
	 * The cached value of the '{@link #getCoCreators() <em>Co Creators</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoCreators()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> coCreators;

	/**
	 * The cached value of the '{@link #getSession() <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSession()
	 * @generated
	 * @ordered
	 */
	protected Session session;

	/**
	 * The cached value of the '{@link #getPlacements() <em>Placements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacements()
	 * @generated
	 * @ordered
	 */
	protected EList<NodePlacement> placements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceMapImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ServicePackage.Literals.SERVICE_MAP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapTime getTime() {
		return time;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTime(MapTime newTime) {
		MapTime oldTime = time;
		time = newTime == null ? TIME_EDEFAULT : newTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_MAP__TIME, oldTime, time));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAsOf() {
		return asOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsOf(LocalDate newAsOf) {
		LocalDate oldAsOf = asOf;
		asOf = newAsOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_MAP__AS_OF, oldAsOf, asOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceLayout getLayout() {
		return layout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayout(ServiceLayout newLayout) {
		ServiceLayout oldLayout = layout;
		layout = newLayout == null ? LAYOUT_EDEFAULT : newLayout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_MAP__LAYOUT, oldLayout, layout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceGrouping getGroupBy() {
		return groupBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroupBy(ServiceGrouping newGroupBy) {
		ServiceGrouping oldGroupBy = groupBy;
		groupBy = newGroupBy == null ? GROUP_BY_EDEFAULT : newGroupBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_MAP__GROUP_BY, oldGroupBy, groupBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Sector> getSectors() {
		if (sectors == null) {
			sectors = new EDataTypeUniqueEList<Sector>(Sector.class, this, ServicePackage.SERVICE_MAP__SECTORS);
		}
		return sectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RelationKind> getRelationKinds() {
		if (relationKinds == null) {
			relationKinds = new EDataTypeUniqueEList<RelationKind>(RelationKind.class, this, ServicePackage.SERVICE_MAP__RELATION_KINDS);
		}
		return relationKinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEvidencedOnly() {
		return evidencedOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidencedOnly(boolean newEvidencedOnly) {
		boolean oldEvidencedOnly = evidencedOnly;
		evidencedOnly = newEvidencedOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_MAP__EVIDENCED_ONLY, oldEvidencedOnly, evidencedOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getCentre() {
		if (centre != null && centre.eIsProxy()) {
			InternalEObject oldCentre = (InternalEObject)centre;
			centre = (Actor)eResolveProxy(oldCentre);
			if (centre != oldCentre) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ServicePackage.SERVICE_MAP__CENTRE, oldCentre, centre));
			}
		}
		return centre;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Actor basicGetCentre() {
		return centre;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCentre(Actor newCentre) {
		Actor oldCentre = centre;
		centre = newCentre;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_MAP__CENTRE, oldCentre, centre));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Actor> getShown() {
		if (shown == null) {
			shown = new EObjectResolvingEList<Actor>(Actor.class, this, ServicePackage.SERVICE_MAP__SHOWN);
		}
		return shown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Actor> getHidden() {
		if (hidden == null) {
			hidden = new EObjectResolvingEList<Actor>(Actor.class, this, ServicePackage.SERVICE_MAP__HIDDEN);
		}
		return hidden;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getCoCreators() {
		if (coCreators == null) {
			coCreators = new EObjectResolvingEList<Participant>(Participant.class, this, ServicePackage.SERVICE_MAP__CO_CREATORS);
		}
		return coCreators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Session getSession() {
		if (session != null && session.eIsProxy()) {
			InternalEObject oldSession = (InternalEObject)session;
			session = (Session)eResolveProxy(oldSession);
			if (session != oldSession) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ServicePackage.SERVICE_MAP__SESSION, oldSession, session));
			}
		}
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Session basicGetSession() {
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSession(Session newSession) {
		Session oldSession = session;
		session = newSession;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_MAP__SESSION, oldSession, session));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NodePlacement> getPlacements() {
		if (placements == null) {
			placements = new EObjectContainmentEList<NodePlacement>(NodePlacement.class, this, ServicePackage.SERVICE_MAP__PLACEMENTS);
		}
		return placements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ServicePackage.SERVICE_MAP__PLACEMENTS:
				return ((InternalEList<?>)getPlacements()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ServicePackage.SERVICE_MAP__TIME:
				return getTime();
			case ServicePackage.SERVICE_MAP__AS_OF:
				return getAsOf();
			case ServicePackage.SERVICE_MAP__LAYOUT:
				return getLayout();
			case ServicePackage.SERVICE_MAP__GROUP_BY:
				return getGroupBy();
			case ServicePackage.SERVICE_MAP__SECTORS:
				return getSectors();
			case ServicePackage.SERVICE_MAP__RELATION_KINDS:
				return getRelationKinds();
			case ServicePackage.SERVICE_MAP__EVIDENCED_ONLY:
				return isEvidencedOnly();
			case ServicePackage.SERVICE_MAP__CENTRE:
				if (resolve) return getCentre();
				return basicGetCentre();
			case ServicePackage.SERVICE_MAP__SHOWN:
				return getShown();
			case ServicePackage.SERVICE_MAP__HIDDEN:
				return getHidden();
			case ServicePackage.SERVICE_MAP__CO_CREATORS:
				return getCoCreators();
			case ServicePackage.SERVICE_MAP__SESSION:
				if (resolve) return getSession();
				return basicGetSession();
			case ServicePackage.SERVICE_MAP__PLACEMENTS:
				return getPlacements();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ServicePackage.SERVICE_MAP__TIME:
				setTime((MapTime)newValue);
				return;
			case ServicePackage.SERVICE_MAP__AS_OF:
				setAsOf((LocalDate)newValue);
				return;
			case ServicePackage.SERVICE_MAP__LAYOUT:
				setLayout((ServiceLayout)newValue);
				return;
			case ServicePackage.SERVICE_MAP__GROUP_BY:
				setGroupBy((ServiceGrouping)newValue);
				return;
			case ServicePackage.SERVICE_MAP__SECTORS:
				getSectors().clear();
				getSectors().addAll((Collection<? extends Sector>)newValue);
				return;
			case ServicePackage.SERVICE_MAP__RELATION_KINDS:
				getRelationKinds().clear();
				getRelationKinds().addAll((Collection<? extends RelationKind>)newValue);
				return;
			case ServicePackage.SERVICE_MAP__EVIDENCED_ONLY:
				setEvidencedOnly((Boolean)newValue);
				return;
			case ServicePackage.SERVICE_MAP__CENTRE:
				setCentre((Actor)newValue);
				return;
			case ServicePackage.SERVICE_MAP__SHOWN:
				getShown().clear();
				getShown().addAll((Collection<? extends Actor>)newValue);
				return;
			case ServicePackage.SERVICE_MAP__HIDDEN:
				getHidden().clear();
				getHidden().addAll((Collection<? extends Actor>)newValue);
				return;
			case ServicePackage.SERVICE_MAP__CO_CREATORS:
				getCoCreators().clear();
				getCoCreators().addAll((Collection<? extends Participant>)newValue);
				return;
			case ServicePackage.SERVICE_MAP__SESSION:
				setSession((Session)newValue);
				return;
			case ServicePackage.SERVICE_MAP__PLACEMENTS:
				getPlacements().clear();
				getPlacements().addAll((Collection<? extends NodePlacement>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ServicePackage.SERVICE_MAP__TIME:
				setTime(TIME_EDEFAULT);
				return;
			case ServicePackage.SERVICE_MAP__AS_OF:
				setAsOf(AS_OF_EDEFAULT);
				return;
			case ServicePackage.SERVICE_MAP__LAYOUT:
				setLayout(LAYOUT_EDEFAULT);
				return;
			case ServicePackage.SERVICE_MAP__GROUP_BY:
				setGroupBy(GROUP_BY_EDEFAULT);
				return;
			case ServicePackage.SERVICE_MAP__SECTORS:
				getSectors().clear();
				return;
			case ServicePackage.SERVICE_MAP__RELATION_KINDS:
				getRelationKinds().clear();
				return;
			case ServicePackage.SERVICE_MAP__EVIDENCED_ONLY:
				setEvidencedOnly(EVIDENCED_ONLY_EDEFAULT);
				return;
			case ServicePackage.SERVICE_MAP__CENTRE:
				setCentre((Actor)null);
				return;
			case ServicePackage.SERVICE_MAP__SHOWN:
				getShown().clear();
				return;
			case ServicePackage.SERVICE_MAP__HIDDEN:
				getHidden().clear();
				return;
			case ServicePackage.SERVICE_MAP__CO_CREATORS:
				getCoCreators().clear();
				return;
			case ServicePackage.SERVICE_MAP__SESSION:
				setSession((Session)null);
				return;
			case ServicePackage.SERVICE_MAP__PLACEMENTS:
				getPlacements().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ServicePackage.SERVICE_MAP__TIME:
				return time != TIME_EDEFAULT;
			case ServicePackage.SERVICE_MAP__AS_OF:
				return AS_OF_EDEFAULT == null ? asOf != null : !AS_OF_EDEFAULT.equals(asOf);
			case ServicePackage.SERVICE_MAP__LAYOUT:
				return layout != LAYOUT_EDEFAULT;
			case ServicePackage.SERVICE_MAP__GROUP_BY:
				return groupBy != GROUP_BY_EDEFAULT;
			case ServicePackage.SERVICE_MAP__SECTORS:
				return sectors != null && !sectors.isEmpty();
			case ServicePackage.SERVICE_MAP__RELATION_KINDS:
				return relationKinds != null && !relationKinds.isEmpty();
			case ServicePackage.SERVICE_MAP__EVIDENCED_ONLY:
				return evidencedOnly != EVIDENCED_ONLY_EDEFAULT;
			case ServicePackage.SERVICE_MAP__CENTRE:
				return centre != null;
			case ServicePackage.SERVICE_MAP__SHOWN:
				return shown != null && !shown.isEmpty();
			case ServicePackage.SERVICE_MAP__HIDDEN:
				return hidden != null && !hidden.isEmpty();
			case ServicePackage.SERVICE_MAP__CO_CREATORS:
				return coCreators != null && !coCreators.isEmpty();
			case ServicePackage.SERVICE_MAP__SESSION:
				return session != null;
			case ServicePackage.SERVICE_MAP__PLACEMENTS:
				return placements != null && !placements.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ServiceMapImpl
