/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

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

import org.fieldway.model.ethics.Approval;
import org.fieldway.model.ethics.Document;
import org.fieldway.model.ethics.DocumentSection;
import org.fieldway.model.ethics.DocumentVariant;
import org.fieldway.model.ethics.EthicsPackage;

import org.fieldway.model.study.Activity;

import org.fieldway.model.study.impl.NamedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.DocumentImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DocumentImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DocumentImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DocumentImpl#getVariant <em>Variant</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DocumentImpl#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DocumentImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DocumentImpl#getInUseFrom <em>In Use From</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DocumentImpl#getInUseUntil <em>In Use Until</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DocumentImpl#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DocumentImpl#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DocumentImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DocumentImpl#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DocumentImpl extends NamedImpl implements Document {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

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
	 * The default value of the '{@link #getVariant() <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariant()
	 * @generated
	 * @ordered
	 */
	protected static final DocumentVariant VARIANT_EDEFAULT = DocumentVariant.STANDARD;

	/**
	 * The cached value of the '{@link #getVariant() <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariant()
	 * @generated
	 * @ordered
	 */
	protected DocumentVariant variant = VARIANT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected static final String TEMPLATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected String template = TEMPLATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInUseFrom() <em>In Use From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInUseFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate IN_USE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInUseFrom() <em>In Use From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInUseFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate inUseFrom = IN_USE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getInUseUntil() <em>In Use Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInUseUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate IN_USE_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInUseUntil() <em>In Use Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInUseUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate inUseUntil = IN_USE_UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getApprovedBy() <em>Approved By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedBy()
	 * @generated
	 * @ordered
	 */
	protected Approval approvedBy;

	/**
	 * The cached value of the '{@link #getSupersedes() <em>Supersedes</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersedes()
	 * @generated
	 * @ordered
	 */
	protected Document supersedes;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> activities;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<DocumentSection> sections;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DocumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.DOCUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DOCUMENT__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DOCUMENT__DATE, oldDate, date));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DOCUMENT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DocumentVariant getVariant() {
		return variant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVariant(DocumentVariant newVariant) {
		DocumentVariant oldVariant = variant;
		variant = newVariant == null ? VARIANT_EDEFAULT : newVariant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DOCUMENT__VARIANT, oldVariant, variant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTemplate() {
		return template;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemplate(String newTemplate) {
		String oldTemplate = template;
		template = newTemplate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DOCUMENT__TEMPLATE, oldTemplate, template));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DOCUMENT__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInUseFrom() {
		return inUseFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInUseFrom(LocalDate newInUseFrom) {
		LocalDate oldInUseFrom = inUseFrom;
		inUseFrom = newInUseFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DOCUMENT__IN_USE_FROM, oldInUseFrom, inUseFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInUseUntil() {
		return inUseUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInUseUntil(LocalDate newInUseUntil) {
		LocalDate oldInUseUntil = inUseUntil;
		inUseUntil = newInUseUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DOCUMENT__IN_USE_UNTIL, oldInUseUntil, inUseUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Approval getApprovedBy() {
		if (approvedBy != null && approvedBy.eIsProxy()) {
			InternalEObject oldApprovedBy = (InternalEObject)approvedBy;
			approvedBy = (Approval)eResolveProxy(oldApprovedBy);
			if (approvedBy != oldApprovedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.DOCUMENT__APPROVED_BY, oldApprovedBy, approvedBy));
			}
		}
		return approvedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Approval basicGetApprovedBy() {
		return approvedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedBy(Approval newApprovedBy) {
		Approval oldApprovedBy = approvedBy;
		approvedBy = newApprovedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DOCUMENT__APPROVED_BY, oldApprovedBy, approvedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document getSupersedes() {
		if (supersedes != null && supersedes.eIsProxy()) {
			InternalEObject oldSupersedes = (InternalEObject)supersedes;
			supersedes = (Document)eResolveProxy(oldSupersedes);
			if (supersedes != oldSupersedes) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.DOCUMENT__SUPERSEDES, oldSupersedes, supersedes));
			}
		}
		return supersedes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Document basicGetSupersedes() {
		return supersedes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupersedes(Document newSupersedes) {
		Document oldSupersedes = supersedes;
		supersedes = newSupersedes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DOCUMENT__SUPERSEDES, oldSupersedes, supersedes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectResolvingEList<Activity>(Activity.class, this, EthicsPackage.DOCUMENT__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DocumentSection> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<DocumentSection>(DocumentSection.class, this, EthicsPackage.DOCUMENT__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EthicsPackage.DOCUMENT__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
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
			case EthicsPackage.DOCUMENT__VERSION:
				return getVersion();
			case EthicsPackage.DOCUMENT__DATE:
				return getDate();
			case EthicsPackage.DOCUMENT__LANGUAGE:
				return getLanguage();
			case EthicsPackage.DOCUMENT__VARIANT:
				return getVariant();
			case EthicsPackage.DOCUMENT__TEMPLATE:
				return getTemplate();
			case EthicsPackage.DOCUMENT__FILE:
				return getFile();
			case EthicsPackage.DOCUMENT__IN_USE_FROM:
				return getInUseFrom();
			case EthicsPackage.DOCUMENT__IN_USE_UNTIL:
				return getInUseUntil();
			case EthicsPackage.DOCUMENT__APPROVED_BY:
				if (resolve) return getApprovedBy();
				return basicGetApprovedBy();
			case EthicsPackage.DOCUMENT__SUPERSEDES:
				if (resolve) return getSupersedes();
				return basicGetSupersedes();
			case EthicsPackage.DOCUMENT__ACTIVITIES:
				return getActivities();
			case EthicsPackage.DOCUMENT__SECTIONS:
				return getSections();
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
			case EthicsPackage.DOCUMENT__VERSION:
				setVersion((String)newValue);
				return;
			case EthicsPackage.DOCUMENT__DATE:
				setDate((LocalDate)newValue);
				return;
			case EthicsPackage.DOCUMENT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case EthicsPackage.DOCUMENT__VARIANT:
				setVariant((DocumentVariant)newValue);
				return;
			case EthicsPackage.DOCUMENT__TEMPLATE:
				setTemplate((String)newValue);
				return;
			case EthicsPackage.DOCUMENT__FILE:
				setFile((String)newValue);
				return;
			case EthicsPackage.DOCUMENT__IN_USE_FROM:
				setInUseFrom((LocalDate)newValue);
				return;
			case EthicsPackage.DOCUMENT__IN_USE_UNTIL:
				setInUseUntil((LocalDate)newValue);
				return;
			case EthicsPackage.DOCUMENT__APPROVED_BY:
				setApprovedBy((Approval)newValue);
				return;
			case EthicsPackage.DOCUMENT__SUPERSEDES:
				setSupersedes((Document)newValue);
				return;
			case EthicsPackage.DOCUMENT__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
				return;
			case EthicsPackage.DOCUMENT__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends DocumentSection>)newValue);
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
			case EthicsPackage.DOCUMENT__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case EthicsPackage.DOCUMENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case EthicsPackage.DOCUMENT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case EthicsPackage.DOCUMENT__VARIANT:
				setVariant(VARIANT_EDEFAULT);
				return;
			case EthicsPackage.DOCUMENT__TEMPLATE:
				setTemplate(TEMPLATE_EDEFAULT);
				return;
			case EthicsPackage.DOCUMENT__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case EthicsPackage.DOCUMENT__IN_USE_FROM:
				setInUseFrom(IN_USE_FROM_EDEFAULT);
				return;
			case EthicsPackage.DOCUMENT__IN_USE_UNTIL:
				setInUseUntil(IN_USE_UNTIL_EDEFAULT);
				return;
			case EthicsPackage.DOCUMENT__APPROVED_BY:
				setApprovedBy((Approval)null);
				return;
			case EthicsPackage.DOCUMENT__SUPERSEDES:
				setSupersedes((Document)null);
				return;
			case EthicsPackage.DOCUMENT__ACTIVITIES:
				getActivities().clear();
				return;
			case EthicsPackage.DOCUMENT__SECTIONS:
				getSections().clear();
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
			case EthicsPackage.DOCUMENT__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case EthicsPackage.DOCUMENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case EthicsPackage.DOCUMENT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case EthicsPackage.DOCUMENT__VARIANT:
				return variant != VARIANT_EDEFAULT;
			case EthicsPackage.DOCUMENT__TEMPLATE:
				return TEMPLATE_EDEFAULT == null ? template != null : !TEMPLATE_EDEFAULT.equals(template);
			case EthicsPackage.DOCUMENT__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case EthicsPackage.DOCUMENT__IN_USE_FROM:
				return IN_USE_FROM_EDEFAULT == null ? inUseFrom != null : !IN_USE_FROM_EDEFAULT.equals(inUseFrom);
			case EthicsPackage.DOCUMENT__IN_USE_UNTIL:
				return IN_USE_UNTIL_EDEFAULT == null ? inUseUntil != null : !IN_USE_UNTIL_EDEFAULT.equals(inUseUntil);
			case EthicsPackage.DOCUMENT__APPROVED_BY:
				return approvedBy != null;
			case EthicsPackage.DOCUMENT__SUPERSEDES:
				return supersedes != null;
			case EthicsPackage.DOCUMENT__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case EthicsPackage.DOCUMENT__SECTIONS:
				return sections != null && !sections.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //DocumentImpl
