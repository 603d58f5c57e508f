/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Researcher;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Film Release</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a participant decided after seeing a cut.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.FilmRelease#getSeenOn <em>Seen On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.FilmRelease#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.FilmRelease#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.FilmRelease#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.FilmRelease#isRecognisable <em>Recognisable</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.FilmRelease#getRequestedChanges <em>Requested Changes</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.FilmRelease#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.FilmRelease#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.FilmRelease#getCut <em>Cut</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.FilmRelease#getUses <em>Uses</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.FilmRelease#getTakenBy <em>Taken By</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getFilmRelease()
 * @model
 * @generated
 */
public interface FilmRelease extends Identified {
	/**
	 * Returns the value of the '<em><b>Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the participant saw the cut.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seen On</em>' attribute.
	 * @see #setSeenOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getFilmRelease_SeenOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getSeenOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.FilmRelease#getSeenOn <em>Seen On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seen On</em>' attribute.
	 * @see #getSeenOn()
	 * @generated
	 */
	void setSeenOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.ReleaseDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the participant decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see org.fieldway.model.ethics.ReleaseDecision
	 * @see #setDecision(ReleaseDecision)
	 * @see org.fieldway.model.ethics.EthicsPackage#getFilmRelease_Decision()
	 * @model
	 * @generated
	 */
	ReleaseDecision getDecision();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.FilmRelease#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see org.fieldway.model.ethics.ReleaseDecision
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(ReleaseDecision value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getFilmRelease_DecidedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.FilmRelease#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Audiences</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom the participant releases it: ids of audiences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audiences</em>' attribute list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getFilmRelease_Audiences()
	 * @model
	 * @generated
	 */
	EList<String> getAudiences();

	/**
	 * Returns the value of the '<em><b>Recognisable</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the participant agrees to be recognisable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recognisable</em>' attribute.
	 * @see #setRecognisable(boolean)
	 * @see org.fieldway.model.ethics.EthicsPackage#getFilmRelease_Recognisable()
	 * @model default="false"
	 * @generated
	 */
	boolean isRecognisable();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.FilmRelease#isRecognisable <em>Recognisable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recognisable</em>' attribute.
	 * @see #isRecognisable()
	 * @generated
	 */
	void setRecognisable(boolean value);

	/**
	 * Returns the value of the '<em><b>Requested Changes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What should be changed first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requested Changes</em>' attribute.
	 * @see #setRequestedChanges(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getFilmRelease_RequestedChanges()
	 * @model
	 * @generated
	 */
	String getRequestedChanges();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.FilmRelease#getRequestedChanges <em>Requested Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requested Changes</em>' attribute.
	 * @see #getRequestedChanges()
	 * @generated
	 */
	void setRequestedChanges(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getFilmRelease_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.FilmRelease#getNote <em>Note</em>}' attribute.
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
	 * Who decides.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participant</em>' reference.
	 * @see #setParticipant(Participant)
	 * @see org.fieldway.model.ethics.EthicsPackage#getFilmRelease_Participant()
	 * @model
	 * @generated
	 */
	Participant getParticipant();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.FilmRelease#getParticipant <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' reference.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(Participant value);

	/**
	 * Returns the value of the '<em><b>Cut</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cut that was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cut</em>' reference.
	 * @see #setCut(Cut)
	 * @see org.fieldway.model.ethics.EthicsPackage#getFilmRelease_Cut()
	 * @model
	 * @generated
	 */
	Cut getCut();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.FilmRelease#getCut <em>Cut</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cut</em>' reference.
	 * @see #getCut()
	 * @generated
	 */
	void setCut(Cut value);

	/**
	 * Returns the value of the '<em><b>Uses</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.ClipUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clips to which the decision applies; empty means all in which the participant appears.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uses</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getFilmRelease_Uses()
	 * @model
	 * @generated
	 */
	EList<ClipUse> getUses();

	/**
	 * Returns the value of the '<em><b>Taken By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who showed the cut and noted the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken By</em>' reference.
	 * @see #setTakenBy(Researcher)
	 * @see org.fieldway.model.ethics.EthicsPackage#getFilmRelease_TakenBy()
	 * @model
	 * @generated
	 */
	Researcher getTakenBy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.FilmRelease#getTakenBy <em>Taken By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken By</em>' reference.
	 * @see #getTakenBy()
	 * @generated
	 */
	void setTakenBy(Researcher value);

} // FilmRelease
