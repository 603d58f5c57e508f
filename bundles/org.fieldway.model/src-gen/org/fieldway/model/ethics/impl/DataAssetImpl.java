/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.ethics.DataAsset;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.LawfulBasis;
import org.fieldway.model.ethics.SpecialCondition;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.SourceKind;

import org.fieldway.model.study.impl.NamedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data Asset</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#isPersonal <em>Personal</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#isSpecialCategory <em>Special Category</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getLawfulBasis <em>Lawful Basis</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getSpecialCondition <em>Special Condition</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getContents <em>Contents</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getStorage <em>Storage</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getAccessNote <em>Access Note</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getTransfer <em>Transfer</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getBackup <em>Backup</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getRetainUntil <em>Retain Until</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getRetentionReason <em>Retention Reason</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getDisposal <em>Disposal</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getDisposedOn <em>Disposed On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getArchive <em>Archive</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getController <em>Controller</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getProcessors <em>Processors</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getAccess <em>Access</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataAssetImpl#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataAssetImpl extends NamedImpl implements DataAsset {
	/**
	 * The default value of the '{@link #isPersonal() <em>Personal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPersonal()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PERSONAL_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isPersonal() <em>Personal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPersonal()
	 * @generated
	 * @ordered
	 */
	protected boolean personal = PERSONAL_EDEFAULT;

	/**
	 * The default value of the '{@link #isSpecialCategory() <em>Special Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSpecialCategory()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SPECIAL_CATEGORY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSpecialCategory() <em>Special Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSpecialCategory()
	 * @generated
	 * @ordered
	 */
	protected boolean specialCategory = SPECIAL_CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLawfulBasis() <em>Lawful Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLawfulBasis()
	 * @generated
	 * @ordered
	 */
	protected static final LawfulBasis LAWFUL_BASIS_EDEFAULT = LawfulBasis.UNSTATED;

	/**
	 * The cached value of the '{@link #getLawfulBasis() <em>Lawful Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLawfulBasis()
	 * @generated
	 * @ordered
	 */
	protected LawfulBasis lawfulBasis = LAWFUL_BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpecialCondition() <em>Special Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecialCondition()
	 * @generated
	 * @ordered
	 */
	protected static final SpecialCondition SPECIAL_CONDITION_EDEFAULT = SpecialCondition.UNSTATED;

	/**
	 * The cached value of the '{@link #getSpecialCondition() <em>Special Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecialCondition()
	 * @generated
	 * @ordered
	 */
	protected SpecialCondition specialCondition = SPECIAL_CONDITION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKinds() <em>Kinds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceKind> kinds;

	/**
	 * The default value of the '{@link #getContents() <em>Contents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContents()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContents() <em>Contents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContents()
	 * @generated
	 * @ordered
	 */
	protected String contents = CONTENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStorage() <em>Storage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorage()
	 * @generated
	 * @ordered
	 */
	protected static final String STORAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStorage() <em>Storage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorage()
	 * @generated
	 * @ordered
	 */
	protected String storage = STORAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccessNote() <em>Access Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessNote()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCESS_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccessNote() <em>Access Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessNote()
	 * @generated
	 * @ordered
	 */
	protected String accessNote = ACCESS_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTransfer() <em>Transfer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransfer()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSFER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTransfer() <em>Transfer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransfer()
	 * @generated
	 * @ordered
	 */
	protected String transfer = TRANSFER_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackup() <em>Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackup()
	 * @generated
	 * @ordered
	 */
	protected static final String BACKUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBackup() <em>Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackup()
	 * @generated
	 * @ordered
	 */
	protected String backup = BACKUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetainUntil() <em>Retain Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetainUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RETAIN_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetainUntil() <em>Retain Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetainUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate retainUntil = RETAIN_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetentionReason() <em>Retention Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionReason()
	 * @generated
	 * @ordered
	 */
	protected static final String RETENTION_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetentionReason() <em>Retention Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionReason()
	 * @generated
	 * @ordered
	 */
	protected String retentionReason = RETENTION_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisposal() <em>Disposal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisposal()
	 * @generated
	 * @ordered
	 */
	protected static final String DISPOSAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisposal() <em>Disposal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisposal()
	 * @generated
	 * @ordered
	 */
	protected String disposal = DISPOSAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisposedOn() <em>Disposed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisposedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DISPOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisposedOn() <em>Disposed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisposedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate disposedOn = DISPOSED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getArchive() <em>Archive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchive()
	 * @generated
	 * @ordered
	 */
	protected static final String ARCHIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArchive() <em>Archive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchive()
	 * @generated
	 * @ordered
	 */
	protected String archive = ARCHIVE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getController() <em>Controller</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getController()
	 * @generated
	 * @ordered
	 */
	protected Organisation controller;

	/**
	 * The cached value of the '{@link #getProcessors() <em>Processors</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessors()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> processors;

	/**
	 * The cached value of the '{@link #getAccess() <em>Access</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccess()
	 * @generated
	 * @ordered
	 */
	protected EList<Researcher> access;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DataAssetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.DATA_ASSET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPersonal() {
		return personal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersonal(boolean newPersonal) {
		boolean oldPersonal = personal;
		personal = newPersonal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_ASSET__PERSONAL, oldPersonal, personal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSpecialCategory() {
		return specialCategory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpecialCategory(boolean newSpecialCategory) {
		boolean oldSpecialCategory = specialCategory;
		specialCategory = newSpecialCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_ASSET__SPECIAL_CATEGORY, oldSpecialCategory, specialCategory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LawfulBasis getLawfulBasis() {
		return lawfulBasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLawfulBasis(LawfulBasis newLawfulBasis) {
		LawfulBasis oldLawfulBasis = lawfulBasis;
		lawfulBasis = newLawfulBasis == null ? LAWFUL_BASIS_EDEFAULT : newLawfulBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_ASSET__LAWFUL_BASIS, oldLawfulBasis, lawfulBasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpecialCondition getSpecialCondition() {
		return specialCondition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpecialCondition(SpecialCondition newSpecialCondition) {
		SpecialCondition oldSpecialCondition = specialCondition;
		specialCondition = newSpecialCondition == null ? SPECIAL_CONDITION_EDEFAULT : newSpecialCondition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_ASSET__SPECIAL_CONDITION, oldSpecialCondition, specialCondition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceKind> getKinds() {
		if (kinds == null) {
			kinds = new EDataTypeUniqueEList<SourceKind>(SourceKind.class, this, EthicsPackage.DATA_ASSET__KINDS);
		}
		return kinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContents() {
		return contents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContents(String newContents) {
		String oldContents = contents;
		contents = newContents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_ASSET__CONTENTS, oldContents, contents));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStorage() {
		return storage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStorage(String newStorage) {
		String oldStorage = storage;
		storage = newStorage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_ASSET__STORAGE, oldStorage, storage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccessNote() {
		return accessNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccessNote(String newAccessNote) {
		String oldAccessNote = accessNote;
		accessNote = newAccessNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_ASSET__ACCESS_NOTE, oldAccessNote, accessNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTransfer() {
		return transfer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransfer(String newTransfer) {
		String oldTransfer = transfer;
		transfer = newTransfer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_ASSET__TRANSFER, oldTransfer, transfer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBackup() {
		return backup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackup(String newBackup) {
		String oldBackup = backup;
		backup = newBackup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_ASSET__BACKUP, oldBackup, backup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRetainUntil() {
		return retainUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetainUntil(LocalDate newRetainUntil) {
		LocalDate oldRetainUntil = retainUntil;
		retainUntil = newRetainUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_ASSET__RETAIN_UNTIL, oldRetainUntil, retainUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRetentionReason() {
		return retentionReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetentionReason(String newRetentionReason) {
		String oldRetentionReason = retentionReason;
		retentionReason = newRetentionReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_ASSET__RETENTION_REASON, oldRetentionReason, retentionReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisposal() {
		return disposal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisposal(String newDisposal) {
		String oldDisposal = disposal;
		disposal = newDisposal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_ASSET__DISPOSAL, oldDisposal, disposal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDisposedOn() {
		return disposedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisposedOn(LocalDate newDisposedOn) {
		LocalDate oldDisposedOn = disposedOn;
		disposedOn = newDisposedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_ASSET__DISPOSED_ON, oldDisposedOn, disposedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArchive() {
		return archive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchive(String newArchive) {
		String oldArchive = archive;
		archive = newArchive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_ASSET__ARCHIVE, oldArchive, archive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getController() {
		if (controller != null && controller.eIsProxy()) {
			InternalEObject oldController = (InternalEObject)controller;
			controller = (Organisation)eResolveProxy(oldController);
			if (controller != oldController) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.DATA_ASSET__CONTROLLER, oldController, controller));
			}
		}
		return controller;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetController() {
		return controller;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setController(Organisation newController) {
		Organisation oldController = controller;
		controller = newController;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_ASSET__CONTROLLER, oldController, controller));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organisation> getProcessors() {
		if (processors == null) {
			processors = new EObjectResolvingEList<Organisation>(Organisation.class, this, EthicsPackage.DATA_ASSET__PROCESSORS);
		}
		return processors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Researcher> getAccess() {
		if (access == null) {
			access = new EObjectResolvingEList<Researcher>(Researcher.class, this, EthicsPackage.DATA_ASSET__ACCESS);
		}
		return access;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectResolvingEList<Activity>(Activity.class, this, EthicsPackage.DATA_ASSET__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EthicsPackage.DATA_ASSET__PERSONAL:
				return isPersonal();
			case EthicsPackage.DATA_ASSET__SPECIAL_CATEGORY:
				return isSpecialCategory();
			case EthicsPackage.DATA_ASSET__LAWFUL_BASIS:
				return getLawfulBasis();
			case EthicsPackage.DATA_ASSET__SPECIAL_CONDITION:
				return getSpecialCondition();
			case EthicsPackage.DATA_ASSET__KINDS:
				return getKinds();
			case EthicsPackage.DATA_ASSET__CONTENTS:
				return getContents();
			case EthicsPackage.DATA_ASSET__STORAGE:
				return getStorage();
			case EthicsPackage.DATA_ASSET__ACCESS_NOTE:
				return getAccessNote();
			case EthicsPackage.DATA_ASSET__TRANSFER:
				return getTransfer();
			case EthicsPackage.DATA_ASSET__BACKUP:
				return getBackup();
			case EthicsPackage.DATA_ASSET__RETAIN_UNTIL:
				return getRetainUntil();
			case EthicsPackage.DATA_ASSET__RETENTION_REASON:
				return getRetentionReason();
			case EthicsPackage.DATA_ASSET__DISPOSAL:
				return getDisposal();
			case EthicsPackage.DATA_ASSET__DISPOSED_ON:
				return getDisposedOn();
			case EthicsPackage.DATA_ASSET__ARCHIVE:
				return getArchive();
			case EthicsPackage.DATA_ASSET__CONTROLLER:
				if (resolve) return getController();
				return basicGetController();
			case EthicsPackage.DATA_ASSET__PROCESSORS:
				return getProcessors();
			case EthicsPackage.DATA_ASSET__ACCESS:
				return getAccess();
			case EthicsPackage.DATA_ASSET__ACTIVITIES:
				return getActivities();
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
			case EthicsPackage.DATA_ASSET__PERSONAL:
				setPersonal((Boolean)newValue);
				return;
			case EthicsPackage.DATA_ASSET__SPECIAL_CATEGORY:
				setSpecialCategory((Boolean)newValue);
				return;
			case EthicsPackage.DATA_ASSET__LAWFUL_BASIS:
				setLawfulBasis((LawfulBasis)newValue);
				return;
			case EthicsPackage.DATA_ASSET__SPECIAL_CONDITION:
				setSpecialCondition((SpecialCondition)newValue);
				return;
			case EthicsPackage.DATA_ASSET__KINDS:
				getKinds().clear();
				getKinds().addAll((Collection<? extends SourceKind>)newValue);
				return;
			case EthicsPackage.DATA_ASSET__CONTENTS:
				setContents((String)newValue);
				return;
			case EthicsPackage.DATA_ASSET__STORAGE:
				setStorage((String)newValue);
				return;
			case EthicsPackage.DATA_ASSET__ACCESS_NOTE:
				setAccessNote((String)newValue);
				return;
			case EthicsPackage.DATA_ASSET__TRANSFER:
				setTransfer((String)newValue);
				return;
			case EthicsPackage.DATA_ASSET__BACKUP:
				setBackup((String)newValue);
				return;
			case EthicsPackage.DATA_ASSET__RETAIN_UNTIL:
				setRetainUntil((LocalDate)newValue);
				return;
			case EthicsPackage.DATA_ASSET__RETENTION_REASON:
				setRetentionReason((String)newValue);
				return;
			case EthicsPackage.DATA_ASSET__DISPOSAL:
				setDisposal((String)newValue);
				return;
			case EthicsPackage.DATA_ASSET__DISPOSED_ON:
				setDisposedOn((LocalDate)newValue);
				return;
			case EthicsPackage.DATA_ASSET__ARCHIVE:
				setArchive((String)newValue);
				return;
			case EthicsPackage.DATA_ASSET__CONTROLLER:
				setController((Organisation)newValue);
				return;
			case EthicsPackage.DATA_ASSET__PROCESSORS:
				getProcessors().clear();
				getProcessors().addAll((Collection<? extends Organisation>)newValue);
				return;
			case EthicsPackage.DATA_ASSET__ACCESS:
				getAccess().clear();
				getAccess().addAll((Collection<? extends Researcher>)newValue);
				return;
			case EthicsPackage.DATA_ASSET__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
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
			case EthicsPackage.DATA_ASSET__PERSONAL:
				setPersonal(PERSONAL_EDEFAULT);
				return;
			case EthicsPackage.DATA_ASSET__SPECIAL_CATEGORY:
				setSpecialCategory(SPECIAL_CATEGORY_EDEFAULT);
				return;
			case EthicsPackage.DATA_ASSET__LAWFUL_BASIS:
				setLawfulBasis(LAWFUL_BASIS_EDEFAULT);
				return;
			case EthicsPackage.DATA_ASSET__SPECIAL_CONDITION:
				setSpecialCondition(SPECIAL_CONDITION_EDEFAULT);
				return;
			case EthicsPackage.DATA_ASSET__KINDS:
				getKinds().clear();
				return;
			case EthicsPackage.DATA_ASSET__CONTENTS:
				setContents(CONTENTS_EDEFAULT);
				return;
			case EthicsPackage.DATA_ASSET__STORAGE:
				setStorage(STORAGE_EDEFAULT);
				return;
			case EthicsPackage.DATA_ASSET__ACCESS_NOTE:
				setAccessNote(ACCESS_NOTE_EDEFAULT);
				return;
			case EthicsPackage.DATA_ASSET__TRANSFER:
				setTransfer(TRANSFER_EDEFAULT);
				return;
			case EthicsPackage.DATA_ASSET__BACKUP:
				setBackup(BACKUP_EDEFAULT);
				return;
			case EthicsPackage.DATA_ASSET__RETAIN_UNTIL:
				setRetainUntil(RETAIN_UNTIL_EDEFAULT);
				return;
			case EthicsPackage.DATA_ASSET__RETENTION_REASON:
				setRetentionReason(RETENTION_REASON_EDEFAULT);
				return;
			case EthicsPackage.DATA_ASSET__DISPOSAL:
				setDisposal(DISPOSAL_EDEFAULT);
				return;
			case EthicsPackage.DATA_ASSET__DISPOSED_ON:
				setDisposedOn(DISPOSED_ON_EDEFAULT);
				return;
			case EthicsPackage.DATA_ASSET__ARCHIVE:
				setArchive(ARCHIVE_EDEFAULT);
				return;
			case EthicsPackage.DATA_ASSET__CONTROLLER:
				setController((Organisation)null);
				return;
			case EthicsPackage.DATA_ASSET__PROCESSORS:
				getProcessors().clear();
				return;
			case EthicsPackage.DATA_ASSET__ACCESS:
				getAccess().clear();
				return;
			case EthicsPackage.DATA_ASSET__ACTIVITIES:
				getActivities().clear();
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
			case EthicsPackage.DATA_ASSET__PERSONAL:
				return personal != PERSONAL_EDEFAULT;
			case EthicsPackage.DATA_ASSET__SPECIAL_CATEGORY:
				return specialCategory != SPECIAL_CATEGORY_EDEFAULT;
			case EthicsPackage.DATA_ASSET__LAWFUL_BASIS:
				return lawfulBasis != LAWFUL_BASIS_EDEFAULT;
			case EthicsPackage.DATA_ASSET__SPECIAL_CONDITION:
				return specialCondition != SPECIAL_CONDITION_EDEFAULT;
			case EthicsPackage.DATA_ASSET__KINDS:
				return kinds != null && !kinds.isEmpty();
			case EthicsPackage.DATA_ASSET__CONTENTS:
				return CONTENTS_EDEFAULT == null ? contents != null : !CONTENTS_EDEFAULT.equals(contents);
			case EthicsPackage.DATA_ASSET__STORAGE:
				return STORAGE_EDEFAULT == null ? storage != null : !STORAGE_EDEFAULT.equals(storage);
			case EthicsPackage.DATA_ASSET__ACCESS_NOTE:
				return ACCESS_NOTE_EDEFAULT == null ? accessNote != null : !ACCESS_NOTE_EDEFAULT.equals(accessNote);
			case EthicsPackage.DATA_ASSET__TRANSFER:
				return TRANSFER_EDEFAULT == null ? transfer != null : !TRANSFER_EDEFAULT.equals(transfer);
			case EthicsPackage.DATA_ASSET__BACKUP:
				return BACKUP_EDEFAULT == null ? backup != null : !BACKUP_EDEFAULT.equals(backup);
			case EthicsPackage.DATA_ASSET__RETAIN_UNTIL:
				return RETAIN_UNTIL_EDEFAULT == null ? retainUntil != null : !RETAIN_UNTIL_EDEFAULT.equals(retainUntil);
			case EthicsPackage.DATA_ASSET__RETENTION_REASON:
				return RETENTION_REASON_EDEFAULT == null ? retentionReason != null : !RETENTION_REASON_EDEFAULT.equals(retentionReason);
			case EthicsPackage.DATA_ASSET__DISPOSAL:
				return DISPOSAL_EDEFAULT == null ? disposal != null : !DISPOSAL_EDEFAULT.equals(disposal);
			case EthicsPackage.DATA_ASSET__DISPOSED_ON:
				return DISPOSED_ON_EDEFAULT == null ? disposedOn != null : !DISPOSED_ON_EDEFAULT.equals(disposedOn);
			case EthicsPackage.DATA_ASSET__ARCHIVE:
				return ARCHIVE_EDEFAULT == null ? archive != null : !ARCHIVE_EDEFAULT.equals(archive);
			case EthicsPackage.DATA_ASSET__CONTROLLER:
				return controller != null;
			case EthicsPackage.DATA_ASSET__PROCESSORS:
				return processors != null && !processors.isEmpty();
			case EthicsPackage.DATA_ASSET__ACCESS:
				return access != null && !access.isEmpty();
			case EthicsPackage.DATA_ASSET__ACTIVITIES:
				return activities != null && !activities.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //DataAssetImpl
