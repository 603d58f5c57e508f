/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldway.model.ethics.Declaration;
import org.fieldway.model.ethics.DeclarationKind;
import org.fieldway.model.ethics.EthicsPackage;

import org.fieldway.model.study.Researcher;

import org.fieldway.model.study.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Declaration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.DeclarationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DeclarationImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DeclarationImpl#getDeclaredOn <em>Declared On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DeclarationImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DeclarationImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DeclarationImpl#getResearcher <em>Researcher</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeclarationImpl extends IdentifiedImpl implements Declaration {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DeclarationKind KIND_EDEFAULT = DeclarationKind.CONFLICT_OF_INTEREST;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DeclarationKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeclaredOn() <em>Declared On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeclaredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECLARED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeclaredOn() <em>Declared On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeclaredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate declaredOn = DECLARED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validUntil = VALID_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResearcher() <em>Researcher</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResearcher()
	 * @generated
	 * @ordered
	 */
	protected Researcher researcher;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeclarationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.DECLARATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeclarationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DeclarationKind newKind) {
		DeclarationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DECLARATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DECLARATION__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDeclaredOn() {
		return declaredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeclaredOn(LocalDate newDeclaredOn) {
		LocalDate oldDeclaredOn = declaredOn;
		declaredOn = newDeclaredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DECLARATION__DECLARED_ON, oldDeclaredOn, declaredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidUntil() {
		return validUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidUntil(LocalDate newValidUntil) {
		LocalDate oldValidUntil = validUntil;
		validUntil = newValidUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DECLARATION__VALID_UNTIL, oldValidUntil, validUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DECLARATION__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Researcher getResearcher() {
		if (researcher != null && researcher.eIsProxy()) {
			InternalEObject oldResearcher = (InternalEObject)researcher;
			researcher = (Researcher)eResolveProxy(oldResearcher);
			if (researcher != oldResearcher) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.DECLARATION__RESEARCHER, oldResearcher, researcher));
			}
		}
		return researcher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Researcher basicGetResearcher() {
		return researcher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResearcher(Researcher newResearcher) {
		Researcher oldResearcher = researcher;
		researcher = newResearcher;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DECLARATION__RESEARCHER, oldResearcher, researcher));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EthicsPackage.DECLARATION__KIND:
				return getKind();
			case EthicsPackage.DECLARATION__TEXT:
				return getText();
			case EthicsPackage.DECLARATION__DECLARED_ON:
				return getDeclaredOn();
			case EthicsPackage.DECLARATION__VALID_UNTIL:
				return getValidUntil();
			case EthicsPackage.DECLARATION__REFERENCE:
				return getReference();
			case EthicsPackage.DECLARATION__RESEARCHER:
				if (resolve) return getResearcher();
				return basicGetResearcher();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EthicsPackage.DECLARATION__KIND:
				setKind((DeclarationKind)newValue);
				return;
			case EthicsPackage.DECLARATION__TEXT:
				setText((String)newValue);
				return;
			case EthicsPackage.DECLARATION__DECLARED_ON:
				setDeclaredOn((LocalDate)newValue);
				return;
			case EthicsPackage.DECLARATION__VALID_UNTIL:
				setValidUntil((LocalDate)newValue);
				return;
			case EthicsPackage.DECLARATION__REFERENCE:
				setReference((String)newValue);
				return;
			case EthicsPackage.DECLARATION__RESEARCHER:
				setResearcher((Researcher)newValue);
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
			case EthicsPackage.DECLARATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case EthicsPackage.DECLARATION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case EthicsPackage.DECLARATION__DECLARED_ON:
				setDeclaredOn(DECLARED_ON_EDEFAULT);
				return;
			case EthicsPackage.DECLARATION__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
				return;
			case EthicsPackage.DECLARATION__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case EthicsPackage.DECLARATION__RESEARCHER:
				setResearcher((Researcher)null);
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
			case EthicsPackage.DECLARATION__KIND:
				return kind != KIND_EDEFAULT;
			case EthicsPackage.DECLARATION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case EthicsPackage.DECLARATION__DECLARED_ON:
				return DECLARED_ON_EDEFAULT == null ? declaredOn != null : !DECLARED_ON_EDEFAULT.equals(declaredOn);
			case EthicsPackage.DECLARATION__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
			case EthicsPackage.DECLARATION__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case EthicsPackage.DECLARATION__RESEARCHER:
				return researcher != null;
		}
		return super.eIsSet(featureID);
	}

} //DeclarationImpl
