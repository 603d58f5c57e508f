/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Participant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contributor Agreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An agreement with someone who appears in a film as a contributor; it is not the consent of a research participant.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.ContributorAgreement#getReference <em>Reference</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ContributorAgreement#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ContributorAgreement#getTerms <em>Terms</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ContributorAgreement#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ContributorAgreement#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ContributorAgreement#isRevocable <em>Revocable</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ContributorAgreement#getRevocableUntil <em>Revocable Until</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ContributorAgreement#getRevokedOn <em>Revoked On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ContributorAgreement#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ContributorAgreement#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ContributorAgreement#getFilm <em>Film</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ContributorAgreement#getDocument <em>Document</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getContributorAgreement()
 * @model
 * @generated
 */
public interface ContributorAgreement extends Identified {
	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reference of the signed agreement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getContributorAgreement_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ContributorAgreement#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of signature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed On</em>' attribute.
	 * @see #setSignedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getContributorAgreement_SignedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getSignedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ContributorAgreement#getSignedOn <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed On</em>' attribute.
	 * @see #getSignedOn()
	 * @generated
	 */
	void setSignedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Terms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Terms</em>' attribute.
	 * @see #setTerms(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getContributorAgreement_Terms()
	 * @model
	 * @generated
	 */
	String getTerms();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ContributorAgreement#getTerms <em>Terms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Terms</em>' attribute.
	 * @see #getTerms()
	 * @generated
	 */
	void setTerms(String value);

	/**
	 * Returns the value of the '<em><b>Audiences</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom the film may be shown: ids of audiences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audiences</em>' attribute list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getContributorAgreement_Audiences()
	 * @model
	 * @generated
	 */
	EList<String> getAudiences();

	/**
	 * Returns the value of the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day on which it holds; empty means without end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Until</em>' attribute.
	 * @see #setValidUntil(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getContributorAgreement_ValidUntil()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getValidUntil();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ContributorAgreement#getValidUntil <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid Until</em>' attribute.
	 * @see #getValidUntil()
	 * @generated
	 */
	void setValidUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Revocable</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the contributor can take it back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revocable</em>' attribute.
	 * @see #setRevocable(boolean)
	 * @see org.fieldway.model.ethics.EthicsPackage#getContributorAgreement_Revocable()
	 * @model default="false"
	 * @generated
	 */
	boolean isRevocable();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ContributorAgreement#isRevocable <em>Revocable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revocable</em>' attribute.
	 * @see #isRevocable()
	 * @generated
	 */
	void setRevocable(boolean value);

	/**
	 * Returns the value of the '<em><b>Revocable Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day until which the contributor can take it back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revocable Until</em>' attribute.
	 * @see #setRevocableUntil(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getContributorAgreement_RevocableUntil()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getRevocableUntil();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ContributorAgreement#getRevocableUntil <em>Revocable Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revocable Until</em>' attribute.
	 * @see #getRevocableUntil()
	 * @generated
	 */
	void setRevocableUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Revoked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the contributor took it back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revoked On</em>' attribute.
	 * @see #setRevokedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getContributorAgreement_RevokedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getRevokedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ContributorAgreement#getRevokedOn <em>Revoked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revoked On</em>' attribute.
	 * @see #getRevokedOn()
	 * @generated
	 */
	void setRevokedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The contributor, if a participant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participant</em>' reference.
	 * @see #setParticipant(Participant)
	 * @see org.fieldway.model.ethics.EthicsPackage#getContributorAgreement_Participant()
	 * @model
	 * @generated
	 */
	Participant getParticipant();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ContributorAgreement#getParticipant <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' reference.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(Participant value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The contributor's organisation, if it signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.fieldway.model.ethics.EthicsPackage#getContributorAgreement_Organisation()
	 * @model
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ContributorAgreement#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Film</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The film.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Film</em>' reference.
	 * @see #setFilm(Film)
	 * @see org.fieldway.model.ethics.EthicsPackage#getContributorAgreement_Film()
	 * @model
	 * @generated
	 */
	Film getFilm();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ContributorAgreement#getFilm <em>Film</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Film</em>' reference.
	 * @see #getFilm()
	 * @generated
	 */
	void setFilm(Film value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The form that was used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' reference.
	 * @see #setDocument(Document)
	 * @see org.fieldway.model.ethics.EthicsPackage#getContributorAgreement_Document()
	 * @model
	 * @generated
	 */
	Document getDocument();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ContributorAgreement#getDocument <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' reference.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(Document value);

} // ContributorAgreement
