/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.SourceKind;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Asset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Data of one sort that the study holds, for instance the video recordings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#isPersonal <em>Personal</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#isSpecialCategory <em>Special Category</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getLawfulBasis <em>Lawful Basis</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getSpecialCondition <em>Special Condition</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getContents <em>Contents</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getStorage <em>Storage</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getAccessNote <em>Access Note</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getTransfer <em>Transfer</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getBackup <em>Backup</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getRetainUntil <em>Retain Until</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getRetentionReason <em>Retention Reason</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getDisposal <em>Disposal</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getDisposedOn <em>Disposed On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getArchive <em>Archive</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getController <em>Controller</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getProcessors <em>Processors</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getAccess <em>Access</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataAsset#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset()
 * @model
 * @generated
 */
public interface DataAsset extends Named {
	/**
	 * Returns the value of the '<em><b>Personal</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether people can be identified from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Personal</em>' attribute.
	 * @see #setPersonal(boolean)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_Personal()
	 * @model default="true"
	 * @generated
	 */
	boolean isPersonal();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataAsset#isPersonal <em>Personal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Personal</em>' attribute.
	 * @see #isPersonal()
	 * @generated
	 */
	void setPersonal(boolean value);

	/**
	 * Returns the value of the '<em><b>Special Category</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it tells of health, beliefs, ethnicity or similar things.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Special Category</em>' attribute.
	 * @see #setSpecialCategory(boolean)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_SpecialCategory()
	 * @model default="false"
	 * @generated
	 */
	boolean isSpecialCategory();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataAsset#isSpecialCategory <em>Special Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Special Category</em>' attribute.
	 * @see #isSpecialCategory()
	 * @generated
	 */
	void setSpecialCategory(boolean value);

	/**
	 * Returns the value of the '<em><b>Lawful Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.LawfulBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lawful basis of UK GDPR Article 6; it is not the same as consent to take part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lawful Basis</em>' attribute.
	 * @see org.fieldway.model.ethics.LawfulBasis
	 * @see #setLawfulBasis(LawfulBasis)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_LawfulBasis()
	 * @model
	 * @generated
	 */
	LawfulBasis getLawfulBasis();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataAsset#getLawfulBasis <em>Lawful Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lawful Basis</em>' attribute.
	 * @see org.fieldway.model.ethics.LawfulBasis
	 * @see #getLawfulBasis()
	 * @generated
	 */
	void setLawfulBasis(LawfulBasis value);

	/**
	 * Returns the value of the '<em><b>Special Condition</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.SpecialCondition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The condition of UK GDPR Article 9, for special category data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Special Condition</em>' attribute.
	 * @see org.fieldway.model.ethics.SpecialCondition
	 * @see #setSpecialCondition(SpecialCondition)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_SpecialCondition()
	 * @model
	 * @generated
	 */
	SpecialCondition getSpecialCondition();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataAsset#getSpecialCondition <em>Special Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Special Condition</em>' attribute.
	 * @see org.fieldway.model.ethics.SpecialCondition
	 * @see #getSpecialCondition()
	 * @generated
	 */
	void setSpecialCondition(SpecialCondition value);

	/**
	 * Returns the value of the '<em><b>Kinds</b></em>' attribute list.
	 * The list contents are of type {@link org.fieldway.model.study.SourceKind}.
	 * The literals are from the enumeration {@link org.fieldway.model.study.SourceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sorts of sources that it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kinds</em>' attribute list.
	 * @see org.fieldway.model.study.SourceKind
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_Kinds()
	 * @model
	 * @generated
	 */
	EList<SourceKind> getKinds();

	/**
	 * Returns the value of the '<em><b>Contents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is in it: names, voices, faces, words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' attribute.
	 * @see #setContents(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_Contents()
	 * @model
	 * @generated
	 */
	String getContents();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataAsset#getContents <em>Contents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contents</em>' attribute.
	 * @see #getContents()
	 * @generated
	 */
	void setContents(String value);

	/**
	 * Returns the value of the '<em><b>Storage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is kept, and how it is protected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Storage</em>' attribute.
	 * @see #setStorage(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_Storage()
	 * @model
	 * @generated
	 */
	String getStorage();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataAsset#getStorage <em>Storage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Storage</em>' attribute.
	 * @see #getStorage()
	 * @generated
	 */
	void setStorage(String value);

	/**
	 * Returns the value of the '<em><b>Access Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who can get at it and how.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access Note</em>' attribute.
	 * @see #setAccessNote(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_AccessNote()
	 * @model
	 * @generated
	 */
	String getAccessNote();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataAsset#getAccessNote <em>Access Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access Note</em>' attribute.
	 * @see #getAccessNote()
	 * @generated
	 */
	void setAccessNote(String value);

	/**
	 * Returns the value of the '<em><b>Transfer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is moved, and whether it leaves the country.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transfer</em>' attribute.
	 * @see #setTransfer(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_Transfer()
	 * @model
	 * @generated
	 */
	String getTransfer();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataAsset#getTransfer <em>Transfer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transfer</em>' attribute.
	 * @see #getTransfer()
	 * @generated
	 */
	void setTransfer(String value);

	/**
	 * Returns the value of the '<em><b>Backup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is backed up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backup</em>' attribute.
	 * @see #setBackup(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_Backup()
	 * @model
	 * @generated
	 */
	String getBackup();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataAsset#getBackup <em>Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backup</em>' attribute.
	 * @see #getBackup()
	 * @generated
	 */
	void setBackup(String value);

	/**
	 * Returns the value of the '<em><b>Retain Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day on which it is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retain Until</em>' attribute.
	 * @see #setRetainUntil(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_RetainUntil()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getRetainUntil();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataAsset#getRetainUntil <em>Retain Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retain Until</em>' attribute.
	 * @see #getRetainUntil()
	 * @generated
	 */
	void setRetainUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Retention Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is kept for that long.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retention Reason</em>' attribute.
	 * @see #setRetentionReason(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_RetentionReason()
	 * @model
	 * @generated
	 */
	String getRetentionReason();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataAsset#getRetentionReason <em>Retention Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retention Reason</em>' attribute.
	 * @see #getRetentionReason()
	 * @generated
	 */
	void setRetentionReason(String value);

	/**
	 * Returns the value of the '<em><b>Disposal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is destroyed or archived.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disposal</em>' attribute.
	 * @see #setDisposal(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_Disposal()
	 * @model
	 * @generated
	 */
	String getDisposal();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataAsset#getDisposal <em>Disposal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disposal</em>' attribute.
	 * @see #getDisposal()
	 * @generated
	 */
	void setDisposal(String value);

	/**
	 * Returns the value of the '<em><b>Disposed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was destroyed or handed over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disposed On</em>' attribute.
	 * @see #setDisposedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_DisposedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getDisposedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataAsset#getDisposedOn <em>Disposed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disposed On</em>' attribute.
	 * @see #getDisposedOn()
	 * @generated
	 */
	void setDisposedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Archive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The archive that receives it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Archive</em>' attribute.
	 * @see #setArchive(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_Archive()
	 * @model
	 * @generated
	 */
	String getArchive();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataAsset#getArchive <em>Archive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Archive</em>' attribute.
	 * @see #getArchive()
	 * @generated
	 */
	void setArchive(String value);

	/**
	 * Returns the value of the '<em><b>Controller</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation that answers for it in law.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controller</em>' reference.
	 * @see #setController(Organisation)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_Controller()
	 * @model
	 * @generated
	 */
	Organisation getController();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataAsset#getController <em>Controller</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Controller</em>' reference.
	 * @see #getController()
	 * @generated
	 */
	void setController(Organisation value);

	/**
	 * Returns the value of the '<em><b>Processors</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations that handle it on the controller's behalf.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processors</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_Processors()
	 * @model
	 * @generated
	 */
	EList<Organisation> getProcessors();

	/**
	 * Returns the value of the '<em><b>Access</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Researcher}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Members of the team who can get at it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_Access()
	 * @model
	 * @generated
	 */
	EList<Researcher> getAccess();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities from which it comes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataAsset_Activities()
	 * @model
	 * @generated
	 */
	EList<Activity> getActivities();

} // DataAsset
