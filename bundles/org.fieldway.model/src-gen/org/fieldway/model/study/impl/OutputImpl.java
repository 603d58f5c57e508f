/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.journey.JourneyMap;

import org.fieldway.model.service.ServiceMap;

import org.fieldway.model.study.Clip;
import org.fieldway.model.study.Excerpt;
import org.fieldway.model.study.Output;
import org.fieldway.model.study.OutputKind;
import org.fieldway.model.study.OutputStatus;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Output</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.OutputImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OutputImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OutputImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OutputImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OutputImpl#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OutputImpl#getReleasedOn <em>Released On</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OutputImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OutputImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OutputImpl#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OutputImpl#getCoAuthors <em>Co Authors</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OutputImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OutputImpl#getMaps <em>Maps</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OutputImpl#getServiceMaps <em>Service Maps</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OutputImpl#getExcerpts <em>Excerpts</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OutputImpl#getClips <em>Clips</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutputImpl extends NamedImpl implements Output {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final OutputKind KIND_EDEFAULT = OutputKind.REPORT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OutputKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final OutputStatus STATUS_EDEFAULT = OutputStatus.PLANNED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected OutputStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected static final String AUDIENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected String audience = AUDIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate dueOn = DUE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReleasedOn() <em>Released On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleasedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RELEASED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReleasedOn() <em>Released On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleasedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate releasedOn = RELEASED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAuthors() <em>Authors</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthors()
	 * @generated
	 * @ordered
	 */
	protected EList<Researcher> authors;

	/**
	 * The cached value of the '{@link #getCoAuthors() <em>Co Authors</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoAuthors()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> coAuthors;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<ResearchQuestion> answers;

	/**
	 * The cached value of the '{@link #getMaps() <em>Maps</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaps()
	 * @generated
	 * @ordered
	 */
	protected EList<JourneyMap> maps;

	/**
	 * The cached value of the '{@link #getServiceMaps() <em>Service Maps</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceMaps()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceMap> serviceMaps;

	/**
	 * The cached value of the '{@link #getExcerpts() <em>Excerpts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcerpts()
	 * @generated
	 * @ordered
	 */
	protected EList<Excerpt> excerpts;

	/**
	 * The cached value of the '{@link #getClips() <em>Clips</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClips()
	 * @generated
	 * @ordered
	 */
	protected EList<Clip> clips;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutputImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.OUTPUT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutputKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OutputKind newKind) {
		OutputKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.OUTPUT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutputStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(OutputStatus newStatus) {
		OutputStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.OUTPUT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(String newAudience) {
		String oldAudience = audience;
		audience = newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.OUTPUT__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.OUTPUT__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDueOn() {
		return dueOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueOn(LocalDate newDueOn) {
		LocalDate oldDueOn = dueOn;
		dueOn = newDueOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.OUTPUT__DUE_ON, oldDueOn, dueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReleasedOn() {
		return releasedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReleasedOn(LocalDate newReleasedOn) {
		LocalDate oldReleasedOn = releasedOn;
		releasedOn = newReleasedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.OUTPUT__RELEASED_ON, oldReleasedOn, releasedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.OUTPUT__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.OUTPUT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Researcher> getAuthors() {
		if (authors == null) {
			authors = new EObjectResolvingEList<Researcher>(Researcher.class, this, StudyPackage.OUTPUT__AUTHORS);
		}
		return authors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getCoAuthors() {
		if (coAuthors == null) {
			coAuthors = new EObjectResolvingEList<Participant>(Participant.class, this, StudyPackage.OUTPUT__CO_AUTHORS);
		}
		return coAuthors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResearchQuestion> getAnswers() {
		if (answers == null) {
			answers = new EObjectResolvingEList<ResearchQuestion>(ResearchQuestion.class, this, StudyPackage.OUTPUT__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<JourneyMap> getMaps() {
		if (maps == null) {
			maps = new EObjectResolvingEList<JourneyMap>(JourneyMap.class, this, StudyPackage.OUTPUT__MAPS);
		}
		return maps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceMap> getServiceMaps() {
		if (serviceMaps == null) {
			serviceMaps = new EObjectResolvingEList<ServiceMap>(ServiceMap.class, this, StudyPackage.OUTPUT__SERVICE_MAPS);
		}
		return serviceMaps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Excerpt> getExcerpts() {
		if (excerpts == null) {
			excerpts = new EObjectContainmentEList<Excerpt>(Excerpt.class, this, StudyPackage.OUTPUT__EXCERPTS);
		}
		return excerpts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Clip> getClips() {
		if (clips == null) {
			clips = new EObjectContainmentEList<Clip>(Clip.class, this, StudyPackage.OUTPUT__CLIPS);
		}
		return clips;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.OUTPUT__EXCERPTS:
				return ((InternalEList<?>)getExcerpts()).basicRemove(otherEnd, msgs);
			case StudyPackage.OUTPUT__CLIPS:
				return ((InternalEList<?>)getClips()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.OUTPUT__KIND:
				return getKind();
			case StudyPackage.OUTPUT__STATUS:
				return getStatus();
			case StudyPackage.OUTPUT__AUDIENCE:
				return getAudience();
			case StudyPackage.OUTPUT__PURPOSE:
				return getPurpose();
			case StudyPackage.OUTPUT__DUE_ON:
				return getDueOn();
			case StudyPackage.OUTPUT__RELEASED_ON:
				return getReleasedOn();
			case StudyPackage.OUTPUT__ADDRESS:
				return getAddress();
			case StudyPackage.OUTPUT__LANGUAGE:
				return getLanguage();
			case StudyPackage.OUTPUT__AUTHORS:
				return getAuthors();
			case StudyPackage.OUTPUT__CO_AUTHORS:
				return getCoAuthors();
			case StudyPackage.OUTPUT__ANSWERS:
				return getAnswers();
			case StudyPackage.OUTPUT__MAPS:
				return getMaps();
			case StudyPackage.OUTPUT__SERVICE_MAPS:
				return getServiceMaps();
			case StudyPackage.OUTPUT__EXCERPTS:
				return getExcerpts();
			case StudyPackage.OUTPUT__CLIPS:
				return getClips();
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
			case StudyPackage.OUTPUT__KIND:
				setKind((OutputKind)newValue);
				return;
			case StudyPackage.OUTPUT__STATUS:
				setStatus((OutputStatus)newValue);
				return;
			case StudyPackage.OUTPUT__AUDIENCE:
				setAudience((String)newValue);
				return;
			case StudyPackage.OUTPUT__PURPOSE:
				setPurpose((String)newValue);
				return;
			case StudyPackage.OUTPUT__DUE_ON:
				setDueOn((LocalDate)newValue);
				return;
			case StudyPackage.OUTPUT__RELEASED_ON:
				setReleasedOn((LocalDate)newValue);
				return;
			case StudyPackage.OUTPUT__ADDRESS:
				setAddress((String)newValue);
				return;
			case StudyPackage.OUTPUT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case StudyPackage.OUTPUT__AUTHORS:
				getAuthors().clear();
				getAuthors().addAll((Collection<? extends Researcher>)newValue);
				return;
			case StudyPackage.OUTPUT__CO_AUTHORS:
				getCoAuthors().clear();
				getCoAuthors().addAll((Collection<? extends Participant>)newValue);
				return;
			case StudyPackage.OUTPUT__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends ResearchQuestion>)newValue);
				return;
			case StudyPackage.OUTPUT__MAPS:
				getMaps().clear();
				getMaps().addAll((Collection<? extends JourneyMap>)newValue);
				return;
			case StudyPackage.OUTPUT__SERVICE_MAPS:
				getServiceMaps().clear();
				getServiceMaps().addAll((Collection<? extends ServiceMap>)newValue);
				return;
			case StudyPackage.OUTPUT__EXCERPTS:
				getExcerpts().clear();
				getExcerpts().addAll((Collection<? extends Excerpt>)newValue);
				return;
			case StudyPackage.OUTPUT__CLIPS:
				getClips().clear();
				getClips().addAll((Collection<? extends Clip>)newValue);
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
			case StudyPackage.OUTPUT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StudyPackage.OUTPUT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case StudyPackage.OUTPUT__AUDIENCE:
				setAudience(AUDIENCE_EDEFAULT);
				return;
			case StudyPackage.OUTPUT__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case StudyPackage.OUTPUT__DUE_ON:
				setDueOn(DUE_ON_EDEFAULT);
				return;
			case StudyPackage.OUTPUT__RELEASED_ON:
				setReleasedOn(RELEASED_ON_EDEFAULT);
				return;
			case StudyPackage.OUTPUT__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case StudyPackage.OUTPUT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case StudyPackage.OUTPUT__AUTHORS:
				getAuthors().clear();
				return;
			case StudyPackage.OUTPUT__CO_AUTHORS:
				getCoAuthors().clear();
				return;
			case StudyPackage.OUTPUT__ANSWERS:
				getAnswers().clear();
				return;
			case StudyPackage.OUTPUT__MAPS:
				getMaps().clear();
				return;
			case StudyPackage.OUTPUT__SERVICE_MAPS:
				getServiceMaps().clear();
				return;
			case StudyPackage.OUTPUT__EXCERPTS:
				getExcerpts().clear();
				return;
			case StudyPackage.OUTPUT__CLIPS:
				getClips().clear();
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
			case StudyPackage.OUTPUT__KIND:
				return kind != KIND_EDEFAULT;
			case StudyPackage.OUTPUT__STATUS:
				return status != STATUS_EDEFAULT;
			case StudyPackage.OUTPUT__AUDIENCE:
				return AUDIENCE_EDEFAULT == null ? audience != null : !AUDIENCE_EDEFAULT.equals(audience);
			case StudyPackage.OUTPUT__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case StudyPackage.OUTPUT__DUE_ON:
				return DUE_ON_EDEFAULT == null ? dueOn != null : !DUE_ON_EDEFAULT.equals(dueOn);
			case StudyPackage.OUTPUT__RELEASED_ON:
				return RELEASED_ON_EDEFAULT == null ? releasedOn != null : !RELEASED_ON_EDEFAULT.equals(releasedOn);
			case StudyPackage.OUTPUT__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case StudyPackage.OUTPUT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case StudyPackage.OUTPUT__AUTHORS:
				return authors != null && !authors.isEmpty();
			case StudyPackage.OUTPUT__CO_AUTHORS:
				return coAuthors != null && !coAuthors.isEmpty();
			case StudyPackage.OUTPUT__ANSWERS:
				return answers != null && !answers.isEmpty();
			case StudyPackage.OUTPUT__MAPS:
				return maps != null && !maps.isEmpty();
			case StudyPackage.OUTPUT__SERVICE_MAPS:
				return serviceMaps != null && !serviceMaps.isEmpty();
			case StudyPackage.OUTPUT__EXCERPTS:
				return excerpts != null && !excerpts.isEmpty();
			case StudyPackage.OUTPUT__CLIPS:
				return clips != null && !clips.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //OutputImpl
