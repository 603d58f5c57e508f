/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Researcher;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Withdrawal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That a participant took back all or part of a consent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.Withdrawal#getWithdrawnOn <em>Withdrawn On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Withdrawal#isEverything <em>Everything</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Withdrawal#getPermissions <em>Permissions</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Withdrawal#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Withdrawal#isDeadlineKept <em>Deadline Kept</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Withdrawal#isKeepInAnalysis <em>Keep In Analysis</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Withdrawal#isErase <em>Erase</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Withdrawal#getDone <em>Done</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Withdrawal#getCompletedOn <em>Completed On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Withdrawal#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Withdrawal#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Withdrawal#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Withdrawal#getReceivedBy <em>Received By</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getWithdrawal()
 * @model
 * @generated
 */
public interface Withdrawal extends Identified {
	/**
	 * Returns the value of the '<em><b>Withdrawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the participant said so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn On</em>' attribute.
	 * @see #setWithdrawnOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getWithdrawal_WithdrawnOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getWithdrawnOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Withdrawal#getWithdrawnOn <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn On</em>' attribute.
	 * @see #getWithdrawnOn()
	 * @generated
	 */
	void setWithdrawnOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Everything</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether everything is withdrawn; if not, only what is named here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Everything</em>' attribute.
	 * @see #setEverything(boolean)
	 * @see org.fieldway.model.ethics.EthicsPackage#getWithdrawal_Everything()
	 * @model default="true"
	 * @generated
	 */
	boolean isEverything();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Withdrawal#isEverything <em>Everything</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Everything</em>' attribute.
	 * @see #isEverything()
	 * @generated
	 */
	void setEverything(boolean value);

	/**
	 * Returns the value of the '<em><b>Permissions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is withdrawn: ids of permissions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Permissions</em>' attribute list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getWithdrawal_Permissions()
	 * @model
	 * @generated
	 */
	EList<String> getPermissions();

	/**
	 * Returns the value of the '<em><b>Audiences</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Towards whom it is withdrawn: ids of audiences; empty means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audiences</em>' attribute list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getWithdrawal_Audiences()
	 * @model
	 * @generated
	 */
	EList<String> getAudiences();

	/**
	 * Returns the value of the '<em><b>Deadline Kept</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was said before the date until which people could withdraw.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deadline Kept</em>' attribute.
	 * @see #setDeadlineKept(boolean)
	 * @see org.fieldway.model.ethics.EthicsPackage#getWithdrawal_DeadlineKept()
	 * @model default="true"
	 * @generated
	 */
	boolean isDeadlineKept();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Withdrawal#isDeadlineKept <em>Deadline Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deadline Kept</em>' attribute.
	 * @see #isDeadlineKept()
	 * @generated
	 */
	void setDeadlineKept(boolean value);

	/**
	 * Returns the value of the '<em><b>Keep In Analysis</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether what was said may still be counted in analysis, although it is shown to nobody.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keep In Analysis</em>' attribute.
	 * @see #setKeepInAnalysis(boolean)
	 * @see org.fieldway.model.ethics.EthicsPackage#getWithdrawal_KeepInAnalysis()
	 * @model default="false"
	 * @generated
	 */
	boolean isKeepInAnalysis();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Withdrawal#isKeepInAnalysis <em>Keep In Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keep In Analysis</em>' attribute.
	 * @see #isKeepInAnalysis()
	 * @generated
	 */
	void setKeepInAnalysis(boolean value);

	/**
	 * Returns the value of the '<em><b>Erase</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the participant's material is to be erased.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Erase</em>' attribute.
	 * @see #setErase(boolean)
	 * @see org.fieldway.model.ethics.EthicsPackage#getWithdrawal_Erase()
	 * @model default="false"
	 * @generated
	 */
	boolean isErase();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Withdrawal#isErase <em>Erase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Erase</em>' attribute.
	 * @see #isErase()
	 * @generated
	 */
	void setErase(boolean value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the team has done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getWithdrawal_Done()
	 * @model
	 * @generated
	 */
	String getDone();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Withdrawal#getDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #getDone()
	 * @generated
	 */
	void setDone(String value);

	/**
	 * Returns the value of the '<em><b>Completed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which everything was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Completed On</em>' attribute.
	 * @see #setCompletedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getWithdrawal_CompletedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getCompletedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Withdrawal#getCompletedOn <em>Completed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Completed On</em>' attribute.
	 * @see #getCompletedOn()
	 * @generated
	 */
	void setCompletedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else; nobody has to give a reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getWithdrawal_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Withdrawal#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who withdrew.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participant</em>' reference.
	 * @see #setParticipant(Participant)
	 * @see org.fieldway.model.ethics.EthicsPackage#getWithdrawal_Participant()
	 * @model
	 * @generated
	 */
	Participant getParticipant();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Withdrawal#getParticipant <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' reference.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(Participant value);

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities to which it is limited; empty means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getWithdrawal_Activities()
	 * @model
	 * @generated
	 */
	EList<Activity> getActivities();

	/**
	 * Returns the value of the '<em><b>Received By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom it was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received By</em>' reference.
	 * @see #setReceivedBy(Researcher)
	 * @see org.fieldway.model.ethics.EthicsPackage#getWithdrawal_ReceivedBy()
	 * @model
	 * @generated
	 */
	Researcher getReceivedBy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Withdrawal#getReceivedBy <em>Received By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received By</em>' reference.
	 * @see #getReceivedBy()
	 * @generated
	 */
	void setReceivedBy(Researcher value);

} // Withdrawal
