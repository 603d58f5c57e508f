/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources.impl;

import java.time.Instant;
import java.time.LocalDate;

import java.util.Collection;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.sources.Revision;
import org.fieldway.model.sources.Source;
import org.fieldway.model.sources.SourcesPackage;

import org.fieldway.model.study.Anonymisation;
import org.fieldway.model.study.Researcher;

import org.fieldway.model.study.impl.RootImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.impl.SourceImpl#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.SourceImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.SourceImpl#getMemo <em>Memo</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.SourceImpl#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.SourceImpl#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.SourceImpl#getAnonymisation <em>Anonymisation</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.SourceImpl#getImportedFrom <em>Imported From</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.SourceImpl#getImported <em>Imported</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.SourceImpl#getTranscriber <em>Transcriber</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.SourceImpl#getCheckedOn <em>Checked On</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.SourceImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.SourceImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.SourceImpl#getTranscribedBy <em>Transcribed By</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.SourceImpl#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.SourceImpl#getEarlierRevisions <em>Earlier Revisions</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class SourceImpl extends RootImpl implements Source {
	/**
	 * The default value of the '{@link #getSourceId() <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceId()
	 * @generated
	 * @ordered
	 */
	protected static final UUID SOURCE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceId() <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceId()
	 * @generated
	 * @ordered
	 */
	protected UUID sourceId = SOURCE_ID_EDEFAULT;

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
	 * The default value of the '{@link #getMemo() <em>Memo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemo()
	 * @generated
	 * @ordered
	 */
	protected static final String MEMO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMemo() <em>Memo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemo()
	 * @generated
	 * @ordered
	 */
	protected String memo = MEMO_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected static final int REVISION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected int revision = REVISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextHash() <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextHash()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextHash() <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextHash()
	 * @generated
	 * @ordered
	 */
	protected String textHash = TEXT_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnonymisation() <em>Anonymisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnonymisation()
	 * @generated
	 * @ordered
	 */
	protected static final Anonymisation ANONYMISATION_EDEFAULT = Anonymisation.RAW;

	/**
	 * The cached value of the '{@link #getAnonymisation() <em>Anonymisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnonymisation()
	 * @generated
	 * @ordered
	 */
	protected Anonymisation anonymisation = ANONYMISATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getImportedFrom() <em>Imported From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPORTED_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImportedFrom() <em>Imported From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedFrom()
	 * @generated
	 * @ordered
	 */
	protected String importedFrom = IMPORTED_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getImported() <em>Imported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImported()
	 * @generated
	 * @ordered
	 */
	protected static final Instant IMPORTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImported() <em>Imported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImported()
	 * @generated
	 * @ordered
	 */
	protected Instant imported = IMPORTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTranscriber() <em>Transcriber</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranscriber()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSCRIBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTranscriber() <em>Transcriber</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranscriber()
	 * @generated
	 * @ordered
	 */
	protected String transcriber = TRANSCRIBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheckedOn() <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CHECKED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheckedOn() <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate checkedOn = CHECKED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected Instant modified = MODIFIED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTranscribedBy() <em>Transcribed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranscribedBy()
	 * @generated
	 * @ordered
	 */
	protected Researcher transcribedBy;

	/**
	 * The cached value of the '{@link #getCreatedBy() <em>Created By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedBy()
	 * @generated
	 * @ordered
	 */
	protected Researcher createdBy;

	/**
	 * The cached value of the '{@link #getEarlierRevisions() <em>Earlier Revisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarlierRevisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Revision> earlierRevisions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SourcesPackage.Literals.SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UUID getSourceId() {
		return sourceId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceId(UUID newSourceId) {
		UUID oldSourceId = sourceId;
		sourceId = newSourceId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.SOURCE__SOURCE_ID, oldSourceId, sourceId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.SOURCE__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMemo() {
		return memo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemo(String newMemo) {
		String oldMemo = memo;
		memo = newMemo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.SOURCE__MEMO, oldMemo, memo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRevision() {
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevision(int newRevision) {
		int oldRevision = revision;
		revision = newRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.SOURCE__REVISION, oldRevision, revision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextHash() {
		return textHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextHash(String newTextHash) {
		String oldTextHash = textHash;
		textHash = newTextHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.SOURCE__TEXT_HASH, oldTextHash, textHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Anonymisation getAnonymisation() {
		return anonymisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnonymisation(Anonymisation newAnonymisation) {
		Anonymisation oldAnonymisation = anonymisation;
		anonymisation = newAnonymisation == null ? ANONYMISATION_EDEFAULT : newAnonymisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.SOURCE__ANONYMISATION, oldAnonymisation, anonymisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImportedFrom() {
		return importedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportedFrom(String newImportedFrom) {
		String oldImportedFrom = importedFrom;
		importedFrom = newImportedFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.SOURCE__IMPORTED_FROM, oldImportedFrom, importedFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getImported() {
		return imported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImported(Instant newImported) {
		Instant oldImported = imported;
		imported = newImported;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.SOURCE__IMPORTED, oldImported, imported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTranscriber() {
		return transcriber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTranscriber(String newTranscriber) {
		String oldTranscriber = transcriber;
		transcriber = newTranscriber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.SOURCE__TRANSCRIBER, oldTranscriber, transcriber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCheckedOn() {
		return checkedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckedOn(LocalDate newCheckedOn) {
		LocalDate oldCheckedOn = checkedOn;
		checkedOn = newCheckedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.SOURCE__CHECKED_ON, oldCheckedOn, checkedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.SOURCE__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getModified() {
		return modified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(Instant newModified) {
		Instant oldModified = modified;
		modified = newModified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.SOURCE__MODIFIED, oldModified, modified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Researcher getTranscribedBy() {
		if (transcribedBy != null && transcribedBy.eIsProxy()) {
			InternalEObject oldTranscribedBy = (InternalEObject)transcribedBy;
			transcribedBy = (Researcher)eResolveProxy(oldTranscribedBy);
			if (transcribedBy != oldTranscribedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SourcesPackage.SOURCE__TRANSCRIBED_BY, oldTranscribedBy, transcribedBy));
			}
		}
		return transcribedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Researcher basicGetTranscribedBy() {
		return transcribedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTranscribedBy(Researcher newTranscribedBy) {
		Researcher oldTranscribedBy = transcribedBy;
		transcribedBy = newTranscribedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.SOURCE__TRANSCRIBED_BY, oldTranscribedBy, transcribedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Researcher getCreatedBy() {
		if (createdBy != null && createdBy.eIsProxy()) {
			InternalEObject oldCreatedBy = (InternalEObject)createdBy;
			createdBy = (Researcher)eResolveProxy(oldCreatedBy);
			if (createdBy != oldCreatedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SourcesPackage.SOURCE__CREATED_BY, oldCreatedBy, createdBy));
			}
		}
		return createdBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Researcher basicGetCreatedBy() {
		return createdBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedBy(Researcher newCreatedBy) {
		Researcher oldCreatedBy = createdBy;
		createdBy = newCreatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.SOURCE__CREATED_BY, oldCreatedBy, createdBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Revision> getEarlierRevisions() {
		if (earlierRevisions == null) {
			earlierRevisions = new EObjectContainmentEList<Revision>(Revision.class, this, SourcesPackage.SOURCE__EARLIER_REVISIONS);
		}
		return earlierRevisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SourcesPackage.SOURCE__EARLIER_REVISIONS:
				return ((InternalEList<?>)getEarlierRevisions()).basicRemove(otherEnd, msgs);
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
			case SourcesPackage.SOURCE__SOURCE_ID:
				return getSourceId();
			case SourcesPackage.SOURCE__LANGUAGE:
				return getLanguage();
			case SourcesPackage.SOURCE__MEMO:
				return getMemo();
			case SourcesPackage.SOURCE__REVISION:
				return getRevision();
			case SourcesPackage.SOURCE__TEXT_HASH:
				return getTextHash();
			case SourcesPackage.SOURCE__ANONYMISATION:
				return getAnonymisation();
			case SourcesPackage.SOURCE__IMPORTED_FROM:
				return getImportedFrom();
			case SourcesPackage.SOURCE__IMPORTED:
				return getImported();
			case SourcesPackage.SOURCE__TRANSCRIBER:
				return getTranscriber();
			case SourcesPackage.SOURCE__CHECKED_ON:
				return getCheckedOn();
			case SourcesPackage.SOURCE__CREATED:
				return getCreated();
			case SourcesPackage.SOURCE__MODIFIED:
				return getModified();
			case SourcesPackage.SOURCE__TRANSCRIBED_BY:
				if (resolve) return getTranscribedBy();
				return basicGetTranscribedBy();
			case SourcesPackage.SOURCE__CREATED_BY:
				if (resolve) return getCreatedBy();
				return basicGetCreatedBy();
			case SourcesPackage.SOURCE__EARLIER_REVISIONS:
				return getEarlierRevisions();
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
			case SourcesPackage.SOURCE__SOURCE_ID:
				setSourceId((UUID)newValue);
				return;
			case SourcesPackage.SOURCE__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case SourcesPackage.SOURCE__MEMO:
				setMemo((String)newValue);
				return;
			case SourcesPackage.SOURCE__REVISION:
				setRevision((Integer)newValue);
				return;
			case SourcesPackage.SOURCE__TEXT_HASH:
				setTextHash((String)newValue);
				return;
			case SourcesPackage.SOURCE__ANONYMISATION:
				setAnonymisation((Anonymisation)newValue);
				return;
			case SourcesPackage.SOURCE__IMPORTED_FROM:
				setImportedFrom((String)newValue);
				return;
			case SourcesPackage.SOURCE__IMPORTED:
				setImported((Instant)newValue);
				return;
			case SourcesPackage.SOURCE__TRANSCRIBER:
				setTranscriber((String)newValue);
				return;
			case SourcesPackage.SOURCE__CHECKED_ON:
				setCheckedOn((LocalDate)newValue);
				return;
			case SourcesPackage.SOURCE__CREATED:
				setCreated((Instant)newValue);
				return;
			case SourcesPackage.SOURCE__MODIFIED:
				setModified((Instant)newValue);
				return;
			case SourcesPackage.SOURCE__TRANSCRIBED_BY:
				setTranscribedBy((Researcher)newValue);
				return;
			case SourcesPackage.SOURCE__CREATED_BY:
				setCreatedBy((Researcher)newValue);
				return;
			case SourcesPackage.SOURCE__EARLIER_REVISIONS:
				getEarlierRevisions().clear();
				getEarlierRevisions().addAll((Collection<? extends Revision>)newValue);
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
			case SourcesPackage.SOURCE__SOURCE_ID:
				setSourceId(SOURCE_ID_EDEFAULT);
				return;
			case SourcesPackage.SOURCE__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case SourcesPackage.SOURCE__MEMO:
				setMemo(MEMO_EDEFAULT);
				return;
			case SourcesPackage.SOURCE__REVISION:
				setRevision(REVISION_EDEFAULT);
				return;
			case SourcesPackage.SOURCE__TEXT_HASH:
				setTextHash(TEXT_HASH_EDEFAULT);
				return;
			case SourcesPackage.SOURCE__ANONYMISATION:
				setAnonymisation(ANONYMISATION_EDEFAULT);
				return;
			case SourcesPackage.SOURCE__IMPORTED_FROM:
				setImportedFrom(IMPORTED_FROM_EDEFAULT);
				return;
			case SourcesPackage.SOURCE__IMPORTED:
				setImported(IMPORTED_EDEFAULT);
				return;
			case SourcesPackage.SOURCE__TRANSCRIBER:
				setTranscriber(TRANSCRIBER_EDEFAULT);
				return;
			case SourcesPackage.SOURCE__CHECKED_ON:
				setCheckedOn(CHECKED_ON_EDEFAULT);
				return;
			case SourcesPackage.SOURCE__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case SourcesPackage.SOURCE__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
				return;
			case SourcesPackage.SOURCE__TRANSCRIBED_BY:
				setTranscribedBy((Researcher)null);
				return;
			case SourcesPackage.SOURCE__CREATED_BY:
				setCreatedBy((Researcher)null);
				return;
			case SourcesPackage.SOURCE__EARLIER_REVISIONS:
				getEarlierRevisions().clear();
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
			case SourcesPackage.SOURCE__SOURCE_ID:
				return SOURCE_ID_EDEFAULT == null ? sourceId != null : !SOURCE_ID_EDEFAULT.equals(sourceId);
			case SourcesPackage.SOURCE__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case SourcesPackage.SOURCE__MEMO:
				return MEMO_EDEFAULT == null ? memo != null : !MEMO_EDEFAULT.equals(memo);
			case SourcesPackage.SOURCE__REVISION:
				return revision != REVISION_EDEFAULT;
			case SourcesPackage.SOURCE__TEXT_HASH:
				return TEXT_HASH_EDEFAULT == null ? textHash != null : !TEXT_HASH_EDEFAULT.equals(textHash);
			case SourcesPackage.SOURCE__ANONYMISATION:
				return anonymisation != ANONYMISATION_EDEFAULT;
			case SourcesPackage.SOURCE__IMPORTED_FROM:
				return IMPORTED_FROM_EDEFAULT == null ? importedFrom != null : !IMPORTED_FROM_EDEFAULT.equals(importedFrom);
			case SourcesPackage.SOURCE__IMPORTED:
				return IMPORTED_EDEFAULT == null ? imported != null : !IMPORTED_EDEFAULT.equals(imported);
			case SourcesPackage.SOURCE__TRANSCRIBER:
				return TRANSCRIBER_EDEFAULT == null ? transcriber != null : !TRANSCRIBER_EDEFAULT.equals(transcriber);
			case SourcesPackage.SOURCE__CHECKED_ON:
				return CHECKED_ON_EDEFAULT == null ? checkedOn != null : !CHECKED_ON_EDEFAULT.equals(checkedOn);
			case SourcesPackage.SOURCE__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case SourcesPackage.SOURCE__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
			case SourcesPackage.SOURCE__TRANSCRIBED_BY:
				return transcribedBy != null;
			case SourcesPackage.SOURCE__CREATED_BY:
				return createdBy != null;
			case SourcesPackage.SOURCE__EARLIER_REVISIONS:
				return earlierRevisions != null && !earlierRevisions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //SourceImpl
